package org.ceasefire.simulator.scenario.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.ceasefire.geography.Position;
import org.ceasefire.geography.Zone;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Arrival;
import org.ceasefire.simulator.scenario.Ballot;
import org.ceasefire.simulator.scenario.Clusters;
import org.ceasefire.simulator.scenario.Confusion;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Expectation;
import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Process;
import org.ceasefire.simulator.scenario.FieldOfRegard;
import org.ceasefire.simulator.scenario.LookSide;
import org.ceasefire.simulator.scenario.OrbitalElements;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.TaskingTerms;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.yaml.Problem;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.ClockStart;
import org.ceasefire.vocabulary.DecisionRule;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.GateTerms;
import org.ceasefire.vocabulary.Obligation;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Standing;
import org.ceasefire.vocabulary.WeaponClass;
import org.ceasefire.vocabulary.ZoneKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {
    private static final Instant STARTEX = Instant.parse("2026-10-05T00:00:00Z");

    @TempDir
    Path folder;

    private SmallScenario file;

    @BeforeEach
    void copy() {
        file = new SmallScenario(folder);
    }

    private Scenario read() {
        return file.read().scenario();
    }

    @Test
    void play_lasts_from_start_to_start_and_duration() {
        assertEquals(STARTEX, read().startex());
        assertEquals(STARTEX.plus(Duration.ofDays(10)), read().endex());
    }

    @Test
    void an_article_of_the_scenario_changes_only_what_it_says_of_the_preset_s() {
        Obligation article = read().agreement().stream().filter(own -> own.article().equals("4.1")).findFirst().orElseThrow();
        assertEquals("Guns stay 40 km away.", article.text());
        assertEquals(40_000, article.under_m());
        assertEquals(100, article.fromCalibre_mm());
        assertEquals(Set.of(WeaponClass.ARTILLERY), article.weapons());
        assertEquals(Set.of(Side.UA, Side.RU), article.binds());
        assertEquals(STARTEX, article.from());
    }

    @Test
    void an_article_without_distance_holds_everywhere_and_keeps_the_order_of_the_preset() {
        assertEquals(List.of("4.1", "4.2", "4.3"),
                read().agreement().stream().map(Obligation::article).filter(id -> id.startsWith("4.")).toList());
        assertEquals(Double.POSITIVE_INFINITY, read().agreement().get(0).under_m());
    }

    @Test
    void an_article_is_valid_when_it_says_so() {
        file.with("{id: \"4.1\",", "{id: \"4.1\", valid: {from: T+2d, to: 2026-10-09T00:00Z},");
        Obligation article = read().agreement().stream().filter(own -> own.article().equals("4.1")).findFirst().orElseThrow();
        assertEquals(STARTEX.plus(Duration.ofDays(2)), article.from());
        assertEquals(STARTEX.plus(Duration.ofDays(4)), article.to());
    }

    @Test
    void the_scenario_overrides_one_field_of_the_policy_and_leaves_the_others() {
        assertEquals(ClockStart.VERIFICATION, read().policy().clockStartsAt());
        assertEquals(Duration.ofHours(72), read().policy().phase3Within());
        assertEquals("reported-2026-02", read().policy().preset());
    }

    @Test
    void the_commission_s_terms_are_those_of_the_gates_it_decides_and_of_no_other() {
        List<GateTerms> gates = read().gates();
        assertEquals(List.of(Gate.values()), gates.stream().map(GateTerms::gate).toList());
        GateTerms phase2 = gates.get(Gate.PHASE_2.ordinal());
        assertEquals(List.of("US", "FR", "UA"), phase2.members());
        assertEquals(DecisionRule.CONSENSUS, phase2.rule());
        assertEquals(Duration.ofHours(6), phase2.deadline());
        assertEquals(Outcome.APPROVED, phase2.byDefault());
        assertEquals(List.of("us-president"), gates.get(Gate.PHASE_3.ordinal()).members());
        assertEquals(Outcome.HELD, gates.get(Gate.PHASE_3.ordinal()).byDefault());
    }

    @Test
    void who_has_left_the_commission_casts_no_ballot_of_the_preset() {
        assertEquals(List.of("US", "FR", "UA"),
                read().ballots().stream().filter(ballot -> ballot.gate() == Gate.PHASE_2).map(Ballot::member).toList());
    }

    @Test
    void with_russia_on_the_commission_it_refuses() {
        file.with("preset: reported-2026-02",
                "preset: consensus-with-russia").with("  commission: {members: [US, FR, UA], rule: consensus, deadline: 6h, default: approve}\n", "");
        assertEquals(List.of("US", "FR", "UK", "UA", "RU"), read().gates().get(Gate.PHASE_2.ordinal()).members());
        assertTrue(read().ballots().stream().anyMatch(ballot -> ballot.member().equals("RU") && ballot.gate() == Gate.PHASE_2));
        assertEquals("consensus-with-russia", read().policy().preset());
    }

    @Test
    void under_minsk_rocket_artillery_stays_farther_than_guns() {
        file.with("preset: gcsp-2025\n  articles:\n    - {id: \"4.1\", text: Guns stay 40 km away., distance: {from: line, under: 40 km}}", "preset: minsk-2015");
        assertEquals(List.of(25_000.0, 35_000.0, 70_000.0, 15_000.0, 15_000.0, 70_000.0), read().agreement().stream()
                .filter(article -> article.prohibits() == BreachType.WEAPON_IN_WITHDRAWAL_ZONE).map(Obligation::under_m).toList());
    }

    @Test
    void a_weapon_of_the_scenario_can_be_used_like_one_of_the_catalogue() {
        file.with("weapon: truck", "weapon: howitzer");
        assertEquals(105, read().units().get(1).weapon().calibre_mm());
    }

    @Test
    void a_sensor_is_of_its_type_except_where_the_scenario_says_otherwise() {
        Satellite radar = read().satellites().get(0);
        assertEquals(SensorKind.RADAR, radar.kind());
        assertEquals(new OrbitalElements.Keplerian(560_000, 97.7, 22.5, 0, 0, 0), radar.orbit());
        assertEquals(new FieldOfRegard.Sideways(20, 45, LookSide.BOTH), radar.regard());
        assertEquals(Optional.of(new TaskingTerms(4, Duration.ofHours(6))), radar.tasking());
        assertEquals(Duration.ofHours(3), radar.latency());
        assertEquals(1, radar.aims().size());
    }

    @Test
    void a_drone_launches_every_so_often_until_ENDEX() {
        Drone drone = read().drones().get(0);
        assertEquals(30, drone.launches().size());
        assertEquals(STARTEX, drone.launches().get(0));
        assertEquals(STARTEX.plus(Duration.ofHours(232)), drone.launches().get(29));
    }

    @Test
    void a_drone_along_a_sector_flies_the_line_within_it() {
        Scenario scenario = read();
        List<Position> route = scenario.drones().get(0).route();
        assertTrue(route.size() > 5);
        route.forEach(place -> {
            assertTrue(scenario.theatre().line().distance_m(scenario.theatre().plane().toPlane(place)) < 10);
            assertTrue(scenario.theatre().sectors().get(0).area().encloses(scenario.theatre().plane().toPlane(place)));
        });
    }

    @Test
    void an_act_of_a_unit_is_its_side_s_and_its_weapon_s() {
        Inject salvo = read().events().get(1);
        assertEquals(Side.RU, salvo.side());
        assertEquals("d-30", salvo.weapon().orElseThrow().id());
        assertEquals(18, salvo.count());
        assertEquals(Duration.ofMinutes(18), salvo.lasting());
        assertEquals(List.of(), salvo.path());
        assertEquals(Optional.of(STARTEX.plus(Duration.ofHours(40))), salvo.at());
    }

    @Test
    void a_conditional_act_has_no_instant_but_a_phase() {
        Inject again = read().events().get(2);
        assertEquals(Optional.empty(), again.at());
        assertEquals(1, again.condition().orElseThrow().phase());
        assertEquals(Duration.ofHours(2), again.after());
    }

    @Test
    void harvest_fires_burn_on_every_field_by_the_season() {
        Process stubble = read().processes().get(0);
        assertEquals("stubble.fields", stubble.id());
        double august = stubble.perDay().get(7);
        assertEquals(stubble.area().size_m2() / 1e6 / 41_500 * 3465 * 12 / 365.25, august, 1e-9);
        assertTrue(august > 20 * stubble.perDay().get(11));
    }

    @Test
    void a_process_with_a_rate_has_the_same_rate_all_year() {
        file.with("process: harvest-fires, rate: climatology", "process: industrial-fires, rate: 7 acts per week, in: works");
        assertEquals(List.of("stubble"), read().processes().stream().map(Process::id).toList());
        read().processes().get(0).perDay().forEach(rate -> assertEquals(1.0, rate, 1e-12));
    }

    @Test
    void claims_reports_notices_and_restorations_arrive_when_the_file_says() {
        List<Arrival> arrivals = read().arrivals();
        assertEquals(List.of("said", "heard", "notice", "back"), arrivals.stream().map(Arrival::id).toList());
        assertEquals(STARTEX.plus(Duration.ofHours(42)), arrivals.get(1).received());
        assertEquals("B2", ((Arrival.Report) arrivals.get(1)).observation().grade());
    }

    @Test
    void an_expectation_keeps_its_line_and_its_words() {
        Expectation first = read().expect().get(0);
        assertEquals(45, first.line());
        assertEquals("{breach: weapon-in-withdrawal-zone, caused-by: up, by: T+60h, confidence-at-least: probable}", first.words());
        assertEquals(new Expectation.BreachFound(BreachType.WEAPON_IN_WITHDRAWAL_ZONE, Optional.of("up"), Optional.empty(),
                Optional.of(Standing.PROBABLE),
                Optional.empty(), Optional.of(STARTEX.plus(Duration.ofHours(60)))), first.what());
    }

    @Test
    void every_kind_of_expectation_is_read() {
        file.with("  - {never: phase-3}", String.join("\n  - ", "  - {never: phase-3}", "{no-breach: artillery-fire, attributed-to: UA}",
                "{benign: harvest-fire, caused-by: stubble}", "{gate: stand-down, outcome: held, not-before: T+3d}", "{missed: salvo}",
                "{verdict: exchange, caused-by: salvo, by: T+60h}", "{withdrawn: artillery-fire}"));
        assertEquals(List.of("BreachFound", "GatePassed", "GateNever", "NoBreach", "BenignFound", "GatePassed", "Missed", "VerdictFound", "Withdrawn"),
                read().expect().stream().map(expectation -> expectation.what().getClass().getSimpleName()).toList());
    }

    @Test
    void a_polygon_of_control_does_as_well_as_a_line() {
        file.with("line: line.geojson", "control: control.geojson");
        Scenario scenario = read();
        assertEquals(Side.RU, scenario.theatre().line().side(scenario.theatre().plane().toPlane(new Position(48.5, 38.5))));
        assertEquals(Side.UA, scenario.theatre().line().side(scenario.theatre().plane().toPlane(new Position(48.5, 37.0))));
    }

    @Test
    void a_line_may_stand_in_the_file_itself_and_a_place_with_its_longitude_first() {
        Scenario fromFile = read();
        file.with("line: line.geojson", "line: [{lat: 48.0, lon: 37.8}, {lon: 37.75, lat: 48.5}, {lon: 37.8, lat: 49.0}]");
        assertEquals(fromFile.theatre().line().parts(), read().theatre().line().parts());
    }

    @Test
    void the_sky_is_the_climatology_s_unless_a_cloud_is_given() {
        assertEquals(0.78, read().weather().months().get(11).meanCover(), 1e-12);
        assertTrue(Double.isNaN(read().weather().fixedCover()));
        file.with("weather: eastern-ukraine", "weather: eastern-ukraine\n  cloud: 85 %");
        assertEquals(0.85, read().weather().fixedCover(), 1e-12);
    }

    @Test
    void the_dossier_holds_the_scenario_all_it_includes_and_the_presets() {
        assertEquals(new TreeSet<>(Set.of("small.yaml", "line.geojson", "sectors.geojson", "works.geojson",
                "presets/agreements/gcsp-2025.yaml",
                "presets/policies/reported-2026-02.yaml", "shipped/catalogue/weapons.yaml", "shipped/catalogue/drones.yaml",
                "shipped/catalogue/satellites.yaml", "shipped/catalogue/providers.yaml", "shipped/catalogue/confusion.yaml",
                "shipped/catalogue/fires/donbas.yaml", "shipped/catalogue/weather/eastern-ukraine.yaml")), new TreeSet<>(file.read().files().keySet()));
    }

    @Test
    void a_copy_of_the_dossier_in_another_folder_is_the_same_scenario(@TempDir Path other) throws IOException {
        Dossier dossier = file.read();
        for (var entry : dossier.files().entrySet()) {
            Files.createDirectories(other.resolve(entry.getKey()).getParent());
            Files.write(other.resolve(entry.getKey()), entry.getValue());
        }
        Dossier copy = ScenarioReader.read(other.resolve(dossier.file()));
        assertEquals(dossier.digest(), copy.digest());
        assertEquals(dossier.files().keySet(), copy.files().keySet());
    }

    @Test
    void one_byte_in_an_included_file_is_another_digest() throws IOException {
        String before = file.read().digest();
        Files.writeString(folder.resolve("line.geojson"), " ", java.nio.file.StandardOpenOption.APPEND);
        assertNotEquals(before, file.read().digest());
    }

    @Test
    void a_variant_is_the_other_scenario_but_for_what_it_says_itself() throws IOException {
        Files.writeString(folder.resolve("winter.yaml"), """
                scenario: winter
                variant-of: small.yaml
                start: 2026-12-05T00:00Z
                units: [{id: battery-1, count: 7}]
                """);
        Scenario winter = ScenarioReader.read(folder.resolve("winter.yaml")).scenario();
        assertEquals("winter", winter.id());
        assertEquals(read().title(), winter.title());
        assertEquals(Instant.parse("2026-12-05T00:00:00Z"), winter.startex());
        assertEquals(read().units().size(), winter.units().size());
        assertEquals(7, winter.units().get(0).count());
        assertEquals(read().drones().size(), winter.drones().size());
    }

    @Test
    void a_variant_takes_the_other_scenario_along() throws IOException {
        Files.writeString(folder.resolve("winter.yaml"), "scenario: winter\nvariant-of: small.yaml\n");
        assertTrue(ScenarioReader.read(folder.resolve("winter.yaml")).files().containsKey("small.yaml"));
    }

    @Test
    void a_variant_of_nothing_says_only_that() throws IOException {
        Files.writeString(folder.resolve("winter.yaml"), "scenario: winter\nvariant-of: smal.yaml\n");
        List<Problem> problems = ScenarioReader.check(folder.resolve("winter.yaml"));
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).toString().contains("winter.yaml:2:13: The file 'smal.yaml' does not exist."), problems.toString());
    }

    @Test
    void a_variant_of_itself_is_refused() throws IOException {
        Files.writeString(folder.resolve("winter.yaml"), "scenario: winter\nvariant-of: winter.yaml\n");
        assertTrue(ScenarioReader.check(folder.resolve("winter.yaml")).get(0).what().contains("Maybe two files name each other"));
    }

    @Test
    void a_preset_beside_the_scenario_comes_before_the_shipped_one() throws IOException {
        Files.createDirectories(folder.resolve("presets/policies"));
        Files.writeString(folder.resolve("presets/policies/mine.yaml"), "preset: reported-2026-02\nlull: 5d\n");
        file.with("preset: reported-2026-02", "preset: mine");
        assertEquals(Duration.ofDays(5), read().policy().lull());
    }

    @Test
    void plants_of_a_mask_are_zones_and_hot_for_the_whole_of_play_as_far_as_they_lie_in_the_theatre() {
        Scenario scenario = file.with("weather: eastern-ukraine", "weather: eastern-ukraine\n  industry: eastern-ukraine").read().scenario();
        Zone alchevsk = scenario.theatre().zones().stream().filter(zone -> zone.id().equals("works-alchevsk")).findFirst().orElseThrow();
        assertEquals(ZoneKind.INDUSTRY, alchevsk.kind());
        assertEquals(Math.PI * 9e6, alchevsk.area().size_m2(), 0.5e6, "a circle of 3 km, nearly");
        Inject heat = scenario.events().stream().filter(act -> act.id().equals("works-alchevsk.heat")).findFirst().orElseThrow();
        assertEquals(ActKind.INDUSTRIAL_FIRE, heat.act());
        assertEquals(Optional.of(scenario.startex()), heat.at());
        assertEquals(scenario.duration(), heat.lasting());
        assertEquals(50, heat.power_mw());
        assertTrue(scenario.theatre().zones().stream().allMatch(zone -> scenario.theatre().line()
                .distance_m(scenario.theatre().plane().toPlane(heat.path().get(0))) <= 300_000));
    }

    @Test
    void a_plant_that_the_scenario_has_as_a_zone_already_is_said_to_be_there_twice() {
        file.with("id: works, kind", "id: works-alchevsk, kind").with("weather: eastern-ukraine", "weather: eastern-ukraine\n  industry: eastern-ukraine");
        assertTrue(file.problems().stream().anyMatch(problem -> problem.startsWith("small.yaml:13:12: The id 'works-alchevsk' is already that of another sector or zone, at ")
                && problem.contains("industry/eastern-ukraine.yaml:10:10")),
                file.problems().toString());
    }

    @Test
    void nets_and_decoys_belong_to_units_and_acts_under_nets_of_their_own_say_so() {
        Scenario scenario = file.with("weapon: d-30, count: 3,", "weapon: d-30, camouflage: 60 %, decoy: true, count: 3,")
                .with("for: 3d}", "for: 3d, camouflage: 20 %}").with("act: fire, unit: battery-1, rounds: 18", "act: staging, unit: battery-1")
                .with(", target: {lat: 48.5, lon: 37.8}}", "}").with("act: fire, unit: battery-1, rounds: 6, target: {lat: 48.5, lon: 37.8}", "act: works, unit: battery-1")
                .read().scenario();
        assertEquals(new Disguise(0.6, true), scenario.units().get(0).disguise());
        assertEquals(Disguise.NONE, scenario.units().get(1).disguise());
        assertEquals(new Disguise(0.2, true), scenario.events().get(0).disguise());
        assertEquals(new Disguise(0.6, true), scenario.events().get(1).disguise());
    }

    @Test
    void a_decoy_cannot_fire() {
        file.with("weapon: d-30, count: 3,", "weapon: d-30, decoy: true, count: 3,");
        assertEquals(2, file.problems().stream().filter(problem -> problem.contains("'battery-1' is a decoy and cannot fire")).count());
    }

    @Test
    void a_rate_along_the_line_is_that_of_the_line_in_the_ground() {
        Scenario scenario = file.with("process: harvest-fires, rate: climatology", "process: harvest-fires, in: middle, rate: 3 acts per day per 100 km")
                .read().scenario();
        double line_m = scenario.theatre().line().length_m(scenario.processes().get(0).area());
        assertTrue(line_m > 1_000);
        assertEquals(3 * line_m / 100_000, scenario.processes().get(0).perDay().get(5), 1e-12);
    }

    @Test
    void clusters_of_a_process_are_read() {
        Scenario scenario = file.with("rate: climatology", "rate: 12 acts per day, clusters: {of: 6, within: 3 km, over: 2h}").read().scenario();
        assertEquals(Optional.of(new Clusters(6, 3_000, Duration.ofHours(2))), scenario.processes().get(0).clusters());
    }

    @Test
    void the_shipped_table_of_confusion_says_of_every_class_what_it_is_told_for() {
        Confusion confusion = file.read().scenario().confusion();
        for (WeaponClass weapon : EnumSet.range(WeaponClass.ARMOURED_VEHICLE, WeaponClass.DRONE)) {
            assertTrue(confusion.recognised().get(weapon).get(weapon) > 0.8, weapon.word());
        }
        assertEquals(0.005, confusion.ghostsPerKm2(), 1e-12);
    }
}

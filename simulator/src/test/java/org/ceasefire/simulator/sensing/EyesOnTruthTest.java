package org.ceasefire.simulator.sensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.ScenarioFixture;
import org.ceasefire.simulator.scenario.Unit;
import org.ceasefire.simulator.scenario.Weather;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.simulator.truth.Truth;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.junit.jupiter.api.Test;

/** The watchers and the world together, with nothing stood in for. */
class EyesOnTruthTest {
    private static final Chance CHANCE = new Chance(3, 0);
    private static final Position GUN = ScenarioFixture.at(5_000, 0);
    private static final Position TARGET = ScenarioFixture.at(-5_000, 0);
    /** Takes off at 08:00 ten kilometres west of the line and crosses it eastwards at 08:06:40. */
    private static final Drone DRONE = new Drone("drone-1", "t", "FR", ScenarioFixture.at(-10_000, 0), List.of(ScenarioFixture.hour(8)),
            List.of(ScenarioFixture.at(10_000, 0)), 25, 1000, Duration.ofHours(6), 500, 0.05, 0.3, 50, Duration.ofSeconds(2), 0.2, 0,
            Duration.ofMinutes(5), Reliability.B);

    private static List<Take> takes(ScenarioFixture fixture) {
        Scenario scenario = fixture.scenario();
        Truth truth = new Truth(scenario, CHANCE);
        truth.exogenous().forEach(truth::enter);
        Eyes eyes = new Eyes(scenario, CHANCE);
        return new Watch(scenario).looks().stream().map(look -> eyes.take(look, truth)).toList();
    }

    private static TreeSet<Sign> signsOf(String cause, List<Take> takes) {
        TreeSet<Sign> signs = new TreeSet<>();
        takes.stream().flatMap(take -> take.detections().stream()).filter(detection -> detection.cause().equals(Optional.of(cause)))
                .forEach(detection -> signs.add(detection.observation().sign()));
        return signs;
    }

    private static Satellite satellite(SensorKind kind, double gsd_m) {
        return new Satellite(kind.word(), "t", "US", kind, 824_000, 98.7, 13.5, 0, 3_000_000, 0, List.of(), gsd_m, gsd_m,
                Duration.ofSeconds(1), 0.2, 0, Duration.ofHours(3), Reliability.B);
    }

    @Test
    void a_drone_overhead_sees_the_battery_the_flash_the_burst_and_the_crater() {
        Inject salvo = ScenarioFixture.inject("salvo", ActKind.FIRE, 8, 1, "battery-1", List.of(GUN), TARGET);
        List<Take> takes = takes(new ScenarioFixture().with(DRONE).with(salvo)
                .with(new Unit("battery-1", Side.RU, ScenarioFixture.D30, 6, GUN, Disguise.NONE)));
        assertEquals(new TreeSet<>(List.of(Sign.MUZZLE_FLASH, Sign.EXPLOSION, Sign.CRATER, Sign.SMOKE)), signsOf("salvo", takes));
        assertEquals(new TreeSet<>(List.of(Sign.WEAPON)), signsOf("battery-1", takes));
    }

    @Test
    void a_salvo_that_is_over_leaves_its_crater_and_one_to_come_leaves_nothing() {
        Inject before = ScenarioFixture.inject("before", ActKind.FIRE, 6, 1, "", List.of(GUN), TARGET);
        Inject after = ScenarioFixture.inject("after", ActKind.FIRE, 10, 1, "", List.of(GUN), TARGET);
        List<Take> takes = takes(new ScenarioFixture().with(DRONE).with(before, after));
        assertEquals(new TreeSet<>(List.of(Sign.CRATER)), signsOf("before", takes));
        assertEquals(new TreeSet<>(), signsOf("after", takes));
    }

    @Test
    void a_jammer_beside_the_route_blinds_the_looks_that_come_into_its_radius_and_no_other() {
        Inject plain = ScenarioFixture.inject("jammer", ActKind.JAMMING, 7, 3, "", List.of(ScenarioFixture.at(9_000, 1_000)), null);
        Inject jammer = new Inject(plain.id(), plain.act(), plain.at(), plain.condition(), plain.after(), plain.unit(), plain.side(),
                plain.weapon(), 1, plain.lasting(), plain.path(), plain.target(), 3_000, 0, plain.disguise());
        List<Take> takes = takes(new ScenarioFixture().with(DRONE).with(jammer));
        assertTrue(takes.stream().allMatch(take -> take.hindrance().equals("jammed")), "each way is one look, and comes near");
        Inject far = new Inject("far", plain.act(), plain.at(), plain.condition(), plain.after(), plain.unit(), plain.side(),
                plain.weapon(), 1, plain.lasting(), plain.path(), plain.target(), 900, 0, plain.disguise());
        assertTrue(takes(new ScenarioFixture().with(DRONE).with(far)).stream().allMatch(Take::able));
    }

    @Test
    void an_optical_satellite_in_the_afternoon_is_able_by_day_and_blind_by_night() {
        List<Take> takes = takes(new ScenarioFixture().lasting(Duration.ofDays(3)).with(satellite(SensorKind.OPTICAL, 3)));
        for (Take take : takes) {
            int hour_utc = take.look().from().atZone(ZoneOffset.UTC).getHour();
            assertEquals(hour_utc > 6 && hour_utc < 15, take.able(), take.look().from().toString());
        }
        assertTrue(takes.stream().anyMatch(Take::able) && !takes.stream().allMatch(Take::able));
    }

    @Test
    void a_stubble_fire_is_seen_hot_by_the_thermal_satellite() {
        Inject fire = ScenarioFixture.inject("stubble", ActKind.HARVEST_FIRE, 0, 48, "", List.of(ScenarioFixture.at(0, 20_000)), null);
        List<Take> takes = takes(new ScenarioFixture().lasting(Duration.ofDays(2)).with(fire).with(satellite(SensorKind.THERMAL, 375)));
        assertEquals(new TreeSet<>(List.of(Sign.HEAT)), signsOf("stubble", takes));
    }

    @Test
    void a_thermal_satellite_tells_the_same_of_a_burst_and_of_stubble() {
        Inject salvo = ScenarioFixture.inject("salvo", ActKind.FIRE, 0, 48, "", List.of(GUN), TARGET);
        Inject fire = ScenarioFixture.inject("stubble", ActKind.HARVEST_FIRE, 0, 48, "", List.of(ScenarioFixture.at(0, 20_000)), null);
        List<Take> takes = takes(new ScenarioFixture().lasting(Duration.ofDays(2)).with(salvo, fire).with(satellite(SensorKind.THERMAL, 375)));
        assertEquals(toldOf("salvo", takes), toldOf("stubble", takes));
        assertEquals(List.of("HEAT UNKNOWN 0.0 B3"), toldOf("salvo", takes));
    }

    private static List<String> toldOf(String cause, List<Take> takes) {
        return takes.stream().flatMap(take -> take.detections().stream()).filter(seen -> seen.cause().equals(Optional.of(cause)))
                .map(Detection::observation)
                .map(seen -> seen.sign() + " " + seen.weapon() + seen.type() + " " + seen.calibre_mm() + " " + seen.grade()).distinct().toList();
    }

    @Test
    void a_radio_satellite_finds_a_jammer_by_night_and_through_cloud() {
        Inject plain = ScenarioFixture.inject("jammer", ActKind.JAMMING, 0, 48, "", List.of(GUN), null);
        Inject jammer = new Inject(plain.id(), plain.act(), plain.at(), plain.condition(), plain.after(), plain.unit(), plain.side(),
                plain.weapon(), 1, plain.lasting(), plain.path(), plain.target(), 3_000, 0, plain.disguise());
        List<Take> takes = takes(new ScenarioFixture().lasting(Duration.ofDays(2)).under(new Weather(List.of(), 1)).with(jammer)
                .with(satellite(SensorKind.RADIO, 2_000)));
        assertEquals(new TreeSet<>(List.of(Sign.EMISSION)), signsOf("jammer", takes));
        assertTrue(takes.stream().allMatch(Take::able));
    }
}

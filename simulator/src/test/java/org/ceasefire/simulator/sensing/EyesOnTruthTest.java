package org.ceasefire.simulator.sensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.DroneFixture;
import org.ceasefire.simulator.scenario.Emission;
import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Link;
import org.ceasefire.simulator.scenario.FieldOfRegard;
import org.ceasefire.simulator.scenario.OrbitalElements;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.ScenarioFixture;
import org.ceasefire.simulator.scenario.Shot;
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
    private static final Drone DRONE = flying().drone();

    private static DroneFixture flying() {
        return DroneFixture.of("drone-1", ScenarioFixture.at(-10_000, 0), ScenarioFixture.at(10_000, 0)).launching(ScenarioFixture.hour(8))
                .seeing(0.05, 0.3);
    }

    private static List<Take> takes(ScenarioFixture fixture) {
        Scenario scenario = fixture.scenario();
        Truth truth = new Truth(scenario, CHANCE);
        truth.exogenous().forEach(truth::enter);
        Eyes eyes = new Eyes(scenario, CHANCE);
        return Exercise.looks(scenario).stream().map(look -> eyes.view(look, truth).take()).toList();
    }

    private static TreeSet<Sign> signsOf(String cause, List<Take> takes) {
        TreeSet<Sign> signs = new TreeSet<>();
        takes.stream().flatMap(take -> take.detections().stream()).filter(detection -> detection.cause().equals(Optional.of(cause)))
                .forEach(detection -> signs.add(detection.observation().sign()));
        return signs;
    }

    private static Satellite satellite(SensorKind kind, double gsd_m) {
        return Exercise.satellite(kind.word(), kind, new OrbitalElements.Keplerian(824_000, 98.7, 13.5, 0, 0, 0), 3_000_000,
                new FieldOfRegard.Below(), Optional.empty(), List.of(), gsd_m, 0);
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

    private static Inject emitter(ActKind kind, Emission emission) {
        Inject plain = ScenarioFixture.inject("emitter", kind, 7, 3, "", List.of(ScenarioFixture.at(9_000, 1_000)), null);
        return new Inject(plain.id(), plain.act(), plain.at(), plain.condition(), plain.after(), plain.unit(), plain.side(), plain.weapon(), 1,
                plain.lasting(), plain.path(), plain.target(), 0, emission, Shot.NONE, plain.disguise());
    }

    private static List<Take> under(Inject emitter, Drone drone) {
        return takes(new ScenarioFixture().with(drone).with(emitter));
    }

    @Test
    void a_jammer_beside_the_route_blinds_the_looks_that_come_into_its_radius_and_no_other() {
        assertTrue(under(emitter(ActKind.JAMMING, new Emission(3_000, 0, 0, 0)), DRONE).stream()
                .allMatch(take -> take.hindrance().equals("jammed")), "each way is one look, and comes near");
        assertTrue(under(emitter(ActKind.JAMMING, new Emission(900, 0, 0, 0)), DRONE).stream().allMatch(Take::able));
    }

    @Test
    void a_link_by_satellite_is_not_jammed_from_the_ground() {
        Inject jammer = emitter(ActKind.JAMMING, new Emission(3_000, 0, 0, 0));
        assertTrue(under(jammer, flying().linked(null).drone()).stream().allMatch(Take::able));
    }

    @Test
    void a_drone_beyond_the_range_of_its_link_sends_nothing() {
        List<Take> takes = takes(new ScenarioFixture().with(flying().linked(new Link(19_999, 10, 20)).drone()));
        assertEquals(List.of("lost-link", "lost-link"), takes.stream().map(Take::hindrance).toList());
        assertTrue(takes(new ScenarioFixture().with(flying().linked(new Link(20_001, 10, 20)).drone())).stream().allMatch(Take::able));
    }

    /** Flown with the same draws, so that nothing but the shift tells the two apart. */
    @Test
    void a_spoofed_drone_reports_what_it_sees_shifted_by_as_much_as_the_spoofer_wants() {
        Unit battery = new Unit("battery-1", Side.RU, ScenarioFixture.D30, 6, GUN, Disguise.NONE);
        Inject spoofer = emitter(ActKind.SPOOFING, new Emission(50_000, 0, 3_000, 90));
        List<Point> honest = places(takes(new ScenarioFixture().with(DRONE).with(battery)));
        List<Point> spoofed = places(takes(new ScenarioFixture().with(DRONE).with(battery).with(spoofer)));
        assertEquals(2, honest.size(), "on the way out and home");
        for (int i = 0; i < honest.size(); i++) {
            assertEquals(honest.get(i).x_m() + 3_000, spoofed.get(i).x_m(), 0.1);
            assertEquals(honest.get(i).y_m(), spoofed.get(i).y_m(), 0.1);
        }
    }

    @Test
    void a_spoofer_that_does_not_reach_the_drone_shifts_nothing() {
        Unit battery = new Unit("battery-1", Side.RU, ScenarioFixture.D30, 6, GUN, Disguise.NONE);
        Inject spoofer = emitter(ActKind.SPOOFING, new Emission(3_000, 0, 3_000, 90));
        assertEquals(places(takes(new ScenarioFixture().with(DRONE).with(battery))),
                places(takes(new ScenarioFixture().with(DRONE).with(battery).with(spoofer))), "the drone is 4 km away when it sees the battery");
    }

    private static List<Point> places(List<Take> takes) {
        return takes.stream().flatMap(take -> take.detections().stream()).filter(detection -> detection.cause().equals(Optional.of("battery-1")))
                .map(detection -> ScenarioFixture.PLANE.toPlane(detection.observation().position())).toList();
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
                plain.weapon(), 1, plain.lasting(), plain.path(), plain.target(), 0, new Emission(3_000, 0, 0, 0), plain.shot(), plain.disguise());
        List<Take> takes = takes(new ScenarioFixture().lasting(Duration.ofDays(2)).under(new Weather(List.of(), 1, 0)).with(jammer)
                .with(satellite(SensorKind.RADIO, 2_000)));
        assertEquals(new TreeSet<>(List.of(Sign.EMISSION)), signsOf("jammer", takes));
        assertTrue(takes.stream().allMatch(Take::able));
    }
}

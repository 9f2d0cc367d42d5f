package org.ceasefire.simulator.sensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.simulator.truth.Trace;
import org.ceasefire.simulator.truth.Truth;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EyesTest {
    private static final Chance CHANCE = new Chance(7, 0);
    private static final Instant LAUNCH = Exercise.STARTEX.plus(Duration.ofHours(8));
    private static final Point BASE = Exercise.PLANE.toPlane(Exercise.KOSTIANTYNIVKA);
    private static final Duration DAYS = Duration.ofDays(5);

    private final Scenario scenario = Exercise.of(DAYS, List.of(Exercise.drone("drone-1", LAUNCH)), List.of(
            Exercise.tasked("optical", SensorKind.OPTICAL, 0.3), Exercise.tasked("radar", SensorKind.RADAR, 0.5),
            Exercise.tasked("thermal", SensorKind.THERMAL, 375)));
    private final List<Look> looks = new Watch(scenario).looks();
    private final Eyes eyes = new Eyes(scenario, CHANCE);

    private Look first(String sensor) {
        return looks.stream().filter(look -> look.sensor().equals(sensor)).findFirst().orElseThrow();
    }

    private Take take(String sensor, World world) {
        return eyes.take(first(sensor), world.truth());
    }

    private static Point east(double metres) {
        return new Point(BASE.x_m() + metres, BASE.y_m());
    }

    /** A large howitzer that stands through the whole exercise. */
    private static Trace howitzer(String unit, Point place) {
        return trace(unit, Sign.WEAPON, Exercise.STARTEX, Exercise.STARTEX.plus(DAYS), place);
    }

    private static Trace trace(String cause, Sign sign, Instant from, Instant to, Point... path) {
        return new Trace(cause, sign, from, to, List.of(path), WeaponClass.ARTILLERY, 152, 12, 50, 3);
    }

    private static List<String> causes(Take take) {
        return take.detections().stream().map(detection -> detection.cause().orElse("-")).toList();
    }

    @Test
    void what_the_drone_flies_over_is_seen_identified_and_reported_late() {
        Take take = take("drone-1", World.clearDay(howitzer("battery-1", east(5_000))));
        assertTrue(take.able());
        assertEquals("", take.hindrance());
        assertEquals(List.of(), take.misses());
        assertEquals(Optional.of("battery-1"), take.detections().get(0).cause());
        Observation seen = take.detections().get(0).observation();
        assertEquals("drone-1/1/1/1", seen.id());
        assertEquals("drone-1/1/1", seen.look());
        assertEquals(WeaponClass.ARTILLERY, seen.weapon());
        assertEquals(152, seen.calibre_mm());
        assertEquals("B2", seen.grade());
        assertEquals(50, seen.error_m());
        assertEquals(Side.UNKNOWN, seen.admittedBy());
        assertEquals("", seen.cue());
        assertEquals("FR", seen.provider());
        assertEquals(SensorKind.DRONE_CAMERA, seen.kind());
        assertEquals(take.look().to().plus(Duration.ofMinutes(10)), seen.received());
        assertTrue(Duration.between(LAUNCH.plusSeconds(200), seen.seen()).abs().toSeconds() < 15, "5 km at 25 m/s");
        assertTrue(Exercise.PLANE.toPlane(seen.position()).distance_m(east(5_000)) < 150);
    }

    @Test
    void no_observation_names_its_cause() {
        Take take = take("drone-1", World.clearDay(howitzer("battery-1", east(5_000))));
        assertFalse(take.detections().get(0).observation().toString().contains("battery-1"));
    }

    @Test
    void what_lies_outside_the_footprint_is_neither_seen_nor_missed() {
        Take take = take("drone-1", World.clearDay(
                howitzer("beside", new Point(BASE.x_m() + 5_000, BASE.y_m() + 251)), howitzer("behind", east(-10)), howitzer("ahead", east(30_000))));
        assertEquals(List.of(), take.detections());
        assertEquals(List.of(), take.misses());
        assertEquals(List.of("inside"), causes(take("drone-1", World.clearDay(howitzer("inside", new Point(BASE.x_m() + 5_000, BASE.y_m() + 249))))));
    }

    /** The drone is over the place 200 s after launch, and has it in view from 190 s to 210 s. */
    @ParameterizedTest
    @CsvSource({"0, 189, false", "0, 190, false", "0, 191, true", "209, 300, true", "211, 300, false", "199, 201, true"})
    void what_is_short_lived_is_seen_only_while_the_drone_has_the_place_in_view(long from_s, long to_s, boolean seen) {
        Trace burst = trace("salvo", Sign.EXPLOSION, LAUNCH.plusSeconds(from_s), LAUNCH.plusSeconds(to_s), east(5_000));
        assertEquals(seen, !take("drone-1", World.clearDay(burst)).detections().isEmpty());
    }

    @Test
    void a_column_is_seen_where_it_meets_the_drone() {
        Trace column = trace("advance", Sign.COLUMN, LAUNCH, LAUNCH.plusSeconds(400), east(10_000), east(6_000));
        Take take = take("drone-1", World.clearDay(column));
        Observation seen = take.detections().get(0).observation();
        assertEquals(10_000 / 35.0, Duration.between(LAUNCH, seen.seen()).toMillis() / 1000.0, 15, "25 m/s against 10 m/s");
        assertTrue(Exercise.PLANE.toPlane(seen.position()).distance_m(east(7_100)) < 400);
    }

    @Test
    void a_column_that_stays_ahead_of_the_drone_is_not_seen() {
        Trace column = trace("advance", Sign.COLUMN, LAUNCH, LAUNCH.plusSeconds(900), east(1_000), east(25_000));
        assertEquals(List.of(), take("drone-1", World.clearDay(column)).detections());
    }

    @Test
    void an_optical_satellite_is_blind_by_night_and_says_so() {
        World night = World.clearDay(howitzer("battery-1", BASE)).withSunAt(9);
        Take take = take("optical", night);
        assertFalse(take.able());
        assertEquals("night", take.hindrance());
        assertEquals(List.of(), take.detections());
        Miss miss = take.misses().get(0);
        assertEquals("night", miss.reason());
        assertEquals("battery-1", miss.cause());
        assertTrue(miss.probability() > 0.99, "by day it would have been noticed");
        assertEquals(List.of("battery-1"), causes(take("optical", night.withSunAt(11))));
    }

    @Test
    void overcast_hides_everything_from_an_optical_satellite() {
        Take take = take("optical", World.clearDay(howitzer("battery-1", BASE)).underCloud(0.8));
        assertFalse(take.able());
        assertEquals("cloud", take.hindrance());
        assertEquals(List.of("cloud"), take.misses().stream().map(Miss::reason).toList());
    }

    @Test
    void broken_cloud_hides_as_much_of_the_ground_as_it_covers() {
        List<Point> places = grid(40, 450);
        List<Miss> hidden = take("optical", broken(places)).misses();
        assertTrue(hidden.stream().allMatch(miss -> miss.reason().equals("cloud")));
        double share = hidden.size() / (double) places.size();
        assertTrue(share > 0.25 && share < 0.75, "of some 20 squares of cloud " + share + " are hidden");
    }

    @Test
    void cloud_hides_neighbours_together() {
        List<Point> places = grid(19, 1_000);
        List<String> hidden = new ArrayList<>();
        for (double offset_m : new double[] {0, 50}) {
            List<Point> moved = places.stream().map(place -> new Point(place.x_m() + offset_m, place.y_m())).toList();
            hidden.add(fates(moved));
        }
        long apart = IntStream.range(0, places.size()).filter(i -> hidden.get(0).charAt(i) != hidden.get(1).charAt(i)).count();
        assertTrue(apart < places.size() / 20, apart + " of " + places.size() + " pairs 50 m apart meet different skies");
    }

    /** For each place whether it is under broken cloud: x, or not: -. */
    private String fates(List<Point> places) {
        List<String> hidden = take("optical", broken(places)).misses().stream().map(Miss::cause).toList();
        return String.join("", places.stream().map(place -> hidden.contains("at " + place) ? "x" : "-").toList());
    }

    /** Places around Kostiantynivka, {@code step_m} apart. */
    private static List<Point> grid(int side, double step_m) {
        return IntStream.range(0, side * side)
                .mapToObj(i -> new Point(BASE.x_m() + (i % side - side / 2) * step_m, BASE.y_m() + (i / side - side / 2) * step_m))
                .filter(place -> place.distance_m(BASE) < 9_900).toList();
    }

    @Test
    void two_sensors_that_look_at_one_place_in_one_hour_meet_the_same_cloud() {
        Scenario twins = Exercise.of(DAYS, List.of(), List.of(
                Exercise.tasked("one", SensorKind.OPTICAL, 0.3), Exercise.tasked("two", SensorKind.OPTICAL, 0.3)));
        List<Look> pair = new Watch(twins).looks().stream().limit(2).toList();
        Eyes both = new Eyes(twins, CHANCE);
        List<Point> places = grid(8, 2_000);
        List<List<String>> hidden = new ArrayList<>();
        for (Look look : pair) {
            hidden.add(both.take(look, broken(places).truth()).misses().stream().map(Miss::cause).toList());
        }
        assertFalse(hidden.get(0).isEmpty());
        assertTrue(hidden.get(0).size() < places.size());
        assertEquals(hidden.get(0), hidden.get(1));
    }

    private static World broken(List<Point> places) {
        Trace[] traces = places.stream().map(place -> howitzer("at " + place, place)).toArray(Trace[]::new);
        return World.clearDay(traces).underCloud(0.5);
    }

    @Test
    void radar_sees_by_night_and_through_cloud_but_tells_no_more_than_a_vehicle() {
        Take take = take("radar", World.clearDay(howitzer("battery-1", BASE)).underCloud(1).withSunAt(-30));
        assertTrue(take.able());
        Observation seen = take.detections().get(0).observation();
        assertEquals(WeaponClass.VEHICLE, seen.weapon());
        assertEquals(0, seen.calibre_mm());
        assertEquals(3, seen.credibility());
    }

    @Test
    void a_thermal_sensor_sees_heat_by_night_and_not_through_cloud() {
        Trace fire = trace("stubble", Sign.HEAT, Exercise.STARTEX, Exercise.STARTEX.plus(DAYS), BASE);
        World night = World.clearDay(fire).withSunAt(-30);
        Observation seen = take("thermal", night).detections().get(0).observation();
        assertEquals(WeaponClass.UNKNOWN, seen.weapon());
        assertEquals(3, seen.credibility());
        assertFalse(take("thermal", night.underCloud(0.9)).able());
    }

    @Test
    void jamming_takes_the_whole_look_of_a_drone_and_nothing_from_a_satellite() {
        World jammed = World.clearDay(howitzer("battery-1", east(5_000))).withJamming();
        Take take = take("drone-1", jammed);
        assertFalse(take.able());
        assertEquals("jammed", take.hindrance());
        assertEquals(List.of("jammed"), take.misses().stream().map(Miss::reason).toList());
        assertTrue(take("radar", jammed).able());
    }

    @Test
    void a_drone_sees_less_by_night() {
        Trace car = new Trace("car", Sign.WEAPON, Exercise.STARTEX, Exercise.STARTEX.plus(DAYS), List.of(east(5_000)),
                WeaponClass.ARMOURED_VEHICLE, 0, 1.0, 0, 1);
        World day = World.clearDay(car);
        assertEquals(Sight.probability(car, 0.5), missedOrSeenWith(car, day.withSunAt(-7)), 1e-12);
        assertTrue(take("drone-1", day.withSunAt(-5)).misses().isEmpty(), "in twilight the camera still works");
    }

    /** The probability of a miss in some launch of many; all are alike. */
    private static double missedOrSeenWith(Trace trace, World world) {
        List<Take> takes = takesOfManyLaunches(world, 200);
        return takes.stream().flatMap(take -> take.misses().stream()).findFirst().orElseThrow().probability();
    }

    private static List<Take> takesOfManyLaunches(World world, int launches) {
        Instant[] times = IntStream.range(0, launches).mapToObj(i -> LAUNCH.plusSeconds(60L * i)).toArray(Instant[]::new);
        Scenario many = Exercise.of(DAYS, List.of(Exercise.drone("drone-1", times)), List.of());
        Eyes eyes = new Eyes(many, CHANCE);
        Truth truth = world.truth();
        return new Watch(many).looks().stream().filter(look -> look.id().endsWith("/1")).map(look -> eyes.take(look, truth)).toList();
    }

    /** 400 launches; three standard deviations are 30. */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.14, 0.3})
    void a_trace_is_noticed_as_often_as_its_size_says(double size_m) {
        Trace thing = new Trace("thing", Sign.WEAPON, Exercise.STARTEX, Exercise.STARTEX.plus(DAYS), List.of(east(5_000)),
                WeaponClass.VEHICLE, 0, size_m, 0, 1);
        List<Take> takes = takesOfManyLaunches(World.clearDay(thing), 400);
        long seen = takes.stream().filter(take -> !take.detections().isEmpty()).count();
        assertEquals(400 * Johnson.DETECTED.probability(size_m, 0.1), seen, 30);
        assertEquals(400, seen + takes.stream().mapToInt(take -> take.misses().size()).sum());
    }

    @Test
    void a_miss_says_whether_the_thing_was_too_small_or_just_not_noticed() {
        List<String> small = reasons(0.05);
        List<String> middling = reasons(0.2);
        assertEquals(List.of("too-small"), small.stream().distinct().toList());
        assertEquals(List.of("not-noticed"), middling.stream().distinct().toList());
    }

    private static List<String> reasons(double size_m) {
        Trace thing = new Trace("thing", Sign.WEAPON, Exercise.STARTEX, Exercise.STARTEX.plus(DAYS), List.of(east(5_000)),
                WeaponClass.VEHICLE, 0, size_m, 0, 1);
        return takesOfManyLaunches(World.clearDay(thing), 50).stream().flatMap(take -> take.misses().stream()).map(Miss::reason).toList();
    }

    /** Of 1,000 errors 950 are expected within the radius; three standard deviations are 21. */
    @Test
    void ninety_five_of_a_hundred_position_errors_lie_within_the_stated_radius() {
        List<Observation> observations = thousandSightings();
        long within = observations.stream()
                .filter(seen -> Exercise.PLANE.toPlane(seen.position()).distance_m(east(5_000)) <= seen.error_m()).count();
        assertEquals(950, within, 21);
        double bias_m = observations.stream()
                .mapToDouble(seen -> Exercise.PLANE.toPlane(seen.position()).x_m() - east(5_000).x_m()).average().orElseThrow();
        assertEquals(0, bias_m, 2, "three standard errors of 20 m over 1,000 are 2 m");
    }

    @Test
    void counts_scatter_around_the_truth_and_are_never_none() {
        List<Observation> observations = thousandSightings();
        assertEquals(3, observations.stream().mapToInt(Observation::count).average().orElseThrow(), 0.1);
        assertTrue(observations.stream().mapToInt(Observation::count).distinct().count() > 1);
        assertTrue(observations.stream().allMatch(seen -> seen.count() >= 1));
    }

    @Test
    void nothing_is_said_to_be_seen_outside_its_look() {
        for (Take take : takesOfManyLaunches(World.clearDay(howitzer("at the end", east(16_660)), howitzer("at the start", east(1))), 300)) {
            for (Detection detection : take.detections()) {
                Instant seen = detection.observation().seen();
                assertFalse(seen.isBefore(take.look().from()) || seen.isAfter(take.look().to()));
            }
        }
    }

    private static List<Observation> thousandSightings() {
        List<Observation> observations = takesOfManyLaunches(World.clearDay(howitzer("battery-1", east(5_000))), 1000).stream()
                .flatMap(take -> take.detections().stream()).map(Detection::observation).toList();
        assertEquals(1000, observations.size());
        return observations;
    }

    @Test
    void detections_are_numbered_in_the_order_in_which_they_were_seen() {
        Look homewards = looks.stream().filter(look -> look.id().equals("drone-1/1/4")).findFirst().orElseThrow();
        World world = World.clearDay(howitzer("a", east(40_000)), howitzer("b", east(48_000)), howitzer("c", east(44_000)));
        Take take = eyes.take(homewards, world.truth());
        assertEquals(List.of("b", "c", "a"), causes(take));
        assertEquals(List.of("drone-1/1/4/1", "drone-1/1/4/2", "drone-1/1/4/3"), take.detections().stream().map(d -> d.observation().id()).toList());
    }

    @Test
    void a_further_act_changes_no_sighting_of_the_others() {
        Trace last = howitzer("z", east(5_000));
        Take alone = take("drone-1", World.clearDay(last));
        Take together = take("drone-1", World.clearDay(howitzer("a", east(7_000)), last));
        assertEquals(alone.detections(), together.detections().stream().filter(d -> d.cause().equals(Optional.of("z"))).toList());
        assertEquals(2, together.detections().size());
    }

    @Test
    void the_same_sign_of_one_act_at_two_places_is_judged_by_separate_draws() {
        Trace gun = howitzer("salvo", east(5_000));
        Trace target = howitzer("salvo", east(7_000));
        List<Detection> both = take("drone-1", World.clearDay(gun, target)).detections();
        Point atGun = Exercise.PLANE.toPlane(both.get(0).observation().position());
        Point atTarget = Exercise.PLANE.toPlane(both.get(1).observation().position());
        assertTrue(Math.abs(atTarget.y_m() - atGun.y_m()) > 1);
    }

    @Test
    void a_further_sensor_changes_no_sighting_of_the_others() {
        Drone one = noisy(Exercise.drone("drone-1", LAUNCH), 4);
        World world = World.clearDay(howitzer("a", east(7_000)), howitzer("b", east(5_000)));
        List<Take> alone = takes(Exercise.of(DAYS, List.of(one), List.of()), world, "drone-1");
        List<Take> together = takes(Exercise.of(DAYS, List.of(Exercise.drone("drone-0", LAUNCH), one),
                List.of(Exercise.tasked("radar", SensorKind.RADAR, 1))), world, "drone-1");
        assertTrue(alone.stream().anyMatch(take -> !take.detections().isEmpty()));
        assertEquals(alone.stream().map(Take::detections).toList(), together.stream().map(Take::detections).toList());
        assertEquals(alone.stream().map(Take::misses).toList(), together.stream().map(Take::misses).toList());
    }

    private static List<Take> takes(Scenario scenario, World world, String sensor) {
        Eyes eyes = new Eyes(scenario, CHANCE);
        Truth truth = world.truth();
        return new Watch(scenario).looks().stream().filter(look -> look.sensor().equals(sensor)).map(look -> eyes.take(look, truth)).toList();
    }

    private static Drone noisy(Drone drone, double falseAlarms) {
        return new Drone(drone.id(), drone.type(), drone.provider(), drone.base(), drone.launches(), drone.route(), drone.speed_mps(),
                drone.altitude_m(), drone.endurance(), drone.swath_m(), drone.gsd_m(), drone.nightGsd_m(), drone.error_m(), falseAlarms,
                drone.latency(), drone.reliability());
    }

    private static Satellite noisy(Satellite satellite, double falseAlarms) {
        return new Satellite(satellite.id(), satellite.type(), satellite.provider(), satellite.kind(), satellite.altitude_m(),
                satellite.inclination_deg(), satellite.ascendingNode_h(), satellite.phase_deg(), satellite.swath_m(), satellite.reach_deg(),
                satellite.aims(), satellite.gsd_m(), satellite.error_m(), falseAlarms, satellite.latency(), satellite.reliability());
    }

    /** 300 flights of 4,000 s at 1.8 an hour: 600 expected; three standard deviations are 73. */
    @Test
    void a_drone_raises_as_many_false_alarms_an_hour_as_it_is_said_to() {
        Instant[] launches = IntStream.range(0, 300).mapToObj(i -> LAUNCH.plusSeconds(60L * i)).toArray(Instant[]::new);
        List<Take> takes = takes(Exercise.of(DAYS, List.of(noisy(Exercise.drone("drone-1", launches), 1.8)), List.of()), World.clearDay(), "drone-1");
        List<Detection> alarms = takes.stream().flatMap(take -> take.detections().stream()).toList();
        assertEquals(600, alarms.size(), 73);
        assertTrue(alarms.stream().allMatch(alarm -> alarm.cause().isEmpty() && alarm.observation().weapon() == WeaponClass.VEHICLE
                && alarm.observation().sign() == Sign.WEAPON && alarm.observation().credibility() == 3));
    }

    @Test
    void false_alarms_lie_within_the_ground_looked_at() {
        Instant[] launches = IntStream.range(0, 50).mapToObj(i -> LAUNCH.plusSeconds(60L * i)).toArray(Instant[]::new);
        for (Take take : takes(Exercise.of(DAYS, List.of(noisy(Exercise.drone("drone-1", launches), 5)), List.of()), World.clearDay(), "drone-1")) {
            for (Detection alarm : take.detections()) {
                assertTrue(take.look().ground().encloses(Exercise.PLANE.toPlane(alarm.observation().position())));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OPTICAL", "RADAR", "THERMAL"})
    void a_satellite_imagines_what_its_kind_can_imagine_and_only_when_it_is_able(SensorKind kind) {
        Scenario noisy = Exercise.of(DAYS, List.of(), List.of(noisy(Exercise.tasked("s", kind, 1), 20)));
        List<Take> clear = takes(noisy, World.clearDay(), "s");
        Sign sign = kind == SensorKind.THERMAL ? Sign.HEAT : Sign.WEAPON;
        assertTrue(clear.stream().allMatch(take -> !take.detections().isEmpty()));
        assertTrue(clear.stream().flatMap(take -> take.detections().stream()).allMatch(alarm -> alarm.observation().sign() == sign));
        boolean seesThroughCloud = takes(noisy, World.clearDay().underCloud(1), "s").stream().anyMatch(take -> !take.detections().isEmpty());
        assertEquals(kind == SensorKind.RADAR, seesThroughCloud);
    }
}

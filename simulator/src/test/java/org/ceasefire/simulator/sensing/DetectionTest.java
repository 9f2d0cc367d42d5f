package org.ceasefire.simulator.sensing;

import static org.ceasefire.simulator.sensing.Viewings.DAYS;
import static org.ceasefire.simulator.sensing.Viewings.disguised;
import static org.ceasefire.simulator.sensing.Viewings.east;
import static org.ceasefire.simulator.sensing.Viewings.howitzer;
import static org.ceasefire.simulator.sensing.Viewings.sized;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Confusion;
import org.ceasefire.simulator.truth.Trace;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Thousands of keyed draws against the formulas from which they are drawn: Johnson's criteria with the target transfer probability function,
 * the circular normal distribution, the table of confusion. Bounds are three standard deviations of the binomial distribution.
 */
class DetectionTest {
    private static final int MANY = 4_000;

    /** Many things under one look of a satellite, each with its own draws; or along the way of the drone. */
    private static List<Trace> many(SensorKind kind, Trace like) {
        return IntStream.range(0, MANY).mapToObj(i -> new Trace("thing-" + i, like.sign(), like.from(), like.to(), List.of(place(kind, i)),
                like.weapon(), like.type(), like.calibre_mm(), like.size_m(), like.power_mw(), like.count(), like.disguise())).toList();
    }

    private static Point place(SensorKind kind, int i) {
        return kind == SensorKind.DRONE_CAMERA ? east(200 + 4.0 * i)
                : new Point(Viewings.BASE.x_m() - 6_000 + 190 * (i % 64), Viewings.BASE.y_m() - 6_000 + 190 * (i / 64));
    }

    private static Trace thing(Sign sign) {
        return Viewings.trace("thing", sign, Exercise.STARTEX, Exercise.STARTEX.plus(DAYS), east(0));
    }

    private static Take take(SensorKind kind, Trace like) {
        return take(kind, like, Confusion.NONE);
    }

    private static Take take(SensorKind kind, Trace like, Confusion confusion) {
        Look look = Viewings.first(kind == SensorKind.DRONE_CAMERA ? "drone-1" : kind.word());
        return new Eyes(Viewings.confused(Viewings.SCENARIO, confusion), Viewings.CHANCE).view(look,
                World.clearDay(many(kind, like).toArray(Trace[]::new)).truth()).take();
    }

    private static void assertShare(double expected, long of, String what) {
        assertEquals(expected * MANY, of, 3 * Math.sqrt(MANY * expected * (1 - expected)) + 1e-6, what);
    }

    private static long told(Take take, WeaponClass weapon, boolean type) {
        return take.detections().stream().map(Detection::observation)
                .filter(seen -> seen.weapon() == weapon && !seen.type().isEmpty() == type).count();
    }

    /** The optical satellite of these tests has 0.3 m: a vehicle of 2.3 m spans 3.8 cycles, a person 1.25. */
    @ParameterizedTest
    @CsvSource({"2.3", "0.75", "0.6", "3.0", "5.0"})
    void levels_are_reached_as_often_as_johnsons_criteria_say(double size_m) {
        Take take = take(SensorKind.OPTICAL, sized(thing(Sign.WEAPON), size_m));
        double detected = Johnson.DETECTED.probability(size_m, 0.3);
        double oriented = Johnson.ORIENTED.probability(size_m, 0.3);
        double recognised = Johnson.RECOGNISED.probability(size_m, 0.3);
        double identified = Johnson.IDENTIFIED.probability(size_m, 0.3);
        assertShare(detected, take.detections().size(), "noticed");
        assertShare(detected - oriented, told(take, WeaponClass.VEHICLE, false), "told as a vehicle");
        assertShare(oriented - recognised, told(take, WeaponClass.HEAVY_WEAPON, false), "told as a heavy weapon");
        assertShare(recognised - identified, told(take, WeaponClass.ARTILLERY, false), "told by its class");
        assertShare(identified, told(take, WeaponClass.ARTILLERY, true), "told by its type");
    }

    @Test
    void a_finer_picture_never_tells_less() {
        for (Johnson level : Johnson.values()) {
            double before = 0;
            for (double gsd_m = 20; gsd_m > 0.01; gsd_m *= 0.9) {
                double now = level.probability(2.3, gsd_m);
                assertTrue(now >= before, level + " at " + gsd_m);
                before = now;
            }
        }
    }

    @Test
    void each_level_asks_for_more_than_the_one_before() {
        for (double gsd_m = 0.05; gsd_m < 5; gsd_m *= 1.2) {
            for (int i = 1; i < Johnson.values().length; i++) {
                assertTrue(Johnson.values()[i].probability(2.3, gsd_m) <= Johnson.values()[i - 1].probability(2.3, gsd_m));
            }
        }
    }

    /** Two-dimensional normal errors: 95 % lie within sqrt(-2 ln 0.05) standard deviations (Rayleigh distribution). */
    @ParameterizedTest
    @EnumSource(names = {"DRONE_CAMERA", "OPTICAL", "RADAR", "THERMAL", "RADIO"})
    void circles_of_95_percent_contain_the_truth_95_times_in_100_for_every_kind_of_sensor(SensorKind kind) {
        Sign sign = kind == SensorKind.THERMAL ? Sign.HEAT : kind == SensorKind.RADIO ? Sign.EMISSION : Sign.WEAPON;
        Map<String, Point> truth = many(kind, thing(sign)).stream().collect(Collectors.toMap(Trace::cause, trace -> trace.path().get(0)));
        List<Detection> seen = take(kind, thing(sign)).detections();
        assertTrue(seen.size() > 0.85 * MANY, "enough were noticed: " + seen.size());
        long within = seen.stream().filter(one -> truth.get(one.cause().orElseThrow()).distance_m(
                Exercise.PLANE.toPlane(one.observation().position())) <= one.observation().error_m()).count();
        assertEquals(0.95 * seen.size(), within, 3 * Math.sqrt(seen.size() * 0.95 * 0.05));
    }

    @Test
    void the_rows_of_the_table_of_confusion_come_out() {
        Confusion confusion = new Confusion(Map.of(WeaponClass.ARTILLERY,
                Map.of(WeaponClass.ARTILLERY, 0.7, WeaponClass.TANK, 0.2, WeaponClass.VEHICLE, 0.1)), 0, 0, 0);
        Trace gun = sized(thing(Sign.WEAPON), 2.6);
        Take take = take(SensorKind.OPTICAL, gun, confusion);
        double recognised = Johnson.RECOGNISED.probability(2.6, 0.3) - Johnson.IDENTIFIED.probability(2.6, 0.3);
        List<Observation> told = take.detections().stream().map(Detection::observation)
                .filter(seen -> seen.type().isEmpty() && seen.credibility() == 2).toList();
        assertShare(recognised, told.size(), "told by a class");
        assertShare(0.7 * recognised, told.stream().filter(seen -> seen.weapon() == WeaponClass.ARTILLERY).count(), "rightly");
        assertShare(0.2 * recognised, told.stream().filter(seen -> seen.weapon() == WeaponClass.TANK).count(), "as a tank");
        assertShare(0.1 * recognised, told.stream().filter(seen -> seen.weapon() == WeaponClass.VEHICLE).count(), "as a lorry");
        assertEquals(0, told(take, WeaponClass.TANK, true), "who tells the type is not confused");
    }

    @ParameterizedTest
    @CsvSource({"DRONE_CAMERA, 0.6, 0.4", "OPTICAL, 0.6, 0.4", "RADAR, 0.6, 0.7", "OPTICAL, 0, 1"})
    void nets_take_away_their_share_and_from_radar_half_of_it(SensorKind kind, double camouflage, double left) {
        Take take = take(kind, disguised(howitzer("thing", east(0)), camouflage, false));
        assertShare(left, take.detections().size(), "noticed under nets");
        assertTrue(take.misses().stream().allMatch(miss -> miss.reason().equals("camouflaged")));
        assertEquals(MANY, take.detections().size() + take.misses().size());
    }

    @Test
    void a_decoy_is_seen_through_only_where_its_type_could_be_told_and_never_below() {
        Trace fake = disguised(sized(thing(Sign.WEAPON), 3), 0, true);
        Take take = take(SensorKind.OPTICAL, fake, new Confusion(Map.of(), 0.6, 0, 0));
        double identified = Johnson.IDENTIFIED.probability(3, 0.3);
        long seenThrough = take.misses().stream().filter(miss -> miss.reason().equals("seen-through")).count();
        assertShare(0.6 * identified, seenThrough, "seen through");
        assertShare(0.4 * identified, told(take, WeaponClass.ARTILLERY, true), "taken for the real thing");
        assertShare(Johnson.RECOGNISED.probability(3, 0.3) - identified, told(take, WeaponClass.ARTILLERY, false), "told by the class it imitates");
    }

    @Test
    void a_burned_field_is_told_in_pixels_of_10_m() {
        assertTrue(Sight.probability(sized(thing(Sign.BURN_SCAR), 100), 10) > 0.99);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRONE_CAMERA", "OPTICAL"})
    void smoke_of_shells_and_smoke_of_stubble_are_told_alike(SensorKind kind) {
        Observation smoke = take(kind, thing(Sign.SMOKE)).detections().get(0).observation();
        assertEquals(WeaponClass.UNKNOWN, smoke.weapon());
        assertEquals(0, smoke.calibre_mm());
        assertEquals(3, smoke.credibility());
    }

    @Test
    void radar_and_thermal_see_no_smoke_and_no_burned_ground() {
        for (SensorKind kind : List.of(SensorKind.RADAR, SensorKind.THERMAL, SensorKind.RADIO)) {
            assertEquals(0, take(kind, thing(Sign.SMOKE)).detections().size());
            assertEquals(0, take(kind, thing(Sign.BURN_SCAR)).detections().size());
        }
    }

    @ParameterizedTest
    @CsvSource({"THERMAL, HEAT, false", "DRONE_CAMERA, SMOKE, false", "OPTICAL, BURN_SCAR, false", "RADIO, EMISSION, false",
            "RADAR, EARTHWORKS, false", "DRONE_CAMERA, CRATER, true", "RADAR, WEAPON, true"})
    void what_stands_apart_is_counted_and_heat_smoke_and_burned_ground_are_not(SensorKind kind, Sign sign, boolean counted) {
        Take take = take(kind, Viewings.sized(thing(sign), 200));
        assertFalse(take.detections().isEmpty());
        assertEquals(counted, take.detections().stream().anyMatch(one -> one.observation().count() > 1));
    }

    @Test
    void infrared_looks_through_smoke_that_a_camera_sees_by_day() {
        assertEquals(1, Sight.contrast(SensorKind.DRONE_CAMERA, false, Sign.SMOKE));
        assertTrue(Sight.contrast(SensorKind.DRONE_CAMERA, true, Sign.SMOKE) < 0.5);
    }
}

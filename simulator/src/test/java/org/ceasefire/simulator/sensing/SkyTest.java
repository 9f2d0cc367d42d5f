package org.ceasefire.simulator.sensing;

import static org.ceasefire.simulator.sensing.Viewings.BASE;
import static org.ceasefire.simulator.sensing.Viewings.CHANCE;
import static org.ceasefire.simulator.sensing.Viewings.DAYS;
import static org.ceasefire.simulator.sensing.Viewings.causes;
import static org.ceasefire.simulator.sensing.Viewings.east;
import static org.ceasefire.simulator.sensing.Viewings.howitzer;
import static org.ceasefire.simulator.sensing.Viewings.take;
import static org.ceasefire.simulator.sensing.Viewings.takesOfManyLaunches;
import static org.ceasefire.simulator.sensing.Viewings.trace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.DroneFixture;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.SharingTerms;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.simulator.truth.Trace;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkyTest {
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
    void a_drone_above_the_base_of_the_clouds_looks_into_them_and_one_below_sees() {
        World overcast = World.clearDay(howitzer("battery-1", east(5_000))).underCloud(1);
        assertEquals(List.of("battery-1"), causes(take("drone-1", overcast)), "it flies at 1,000 m");
        Drone high = DroneFixture.of("drone-1", Exercise.KOSTIANTYNIVKA, Exercise.PLANE.toEarth(east(10_000))).at(1_501).launching(Exercise.STARTEX).drone();
        Sky sky = new Sky(Exercise.PLANE, new Chance(1, 0), overcast.truth());
        assertEquals("cloud", sky.at(east(5_000), Exercise.STARTEX, Sensor.of(high, SharingTerms.everything("FR"))));
        Drone low = DroneFixture.of("drone-1", Exercise.KOSTIANTYNIVKA, Exercise.PLANE.toEarth(east(10_000))).at(1_500).launching(Exercise.STARTEX).drone();
        assertEquals("", sky.at(east(5_000), Exercise.STARTEX, Sensor.of(low, SharingTerms.everything("FR"))));
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
            hidden.add(both.view(look, broken(places).truth()).take().misses().stream().map(Miss::cause).toList());
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
                WeaponClass.ARMOURED_VEHICLE, "", 0, 1.0, 0, 1, Disguise.NONE);
        World day = World.clearDay(car);
        assertEquals(Sight.probability(car, 0.5), missedOrSeenWith(car, day.withSunAt(-7)), 1e-12);
    }

    /** The formula of {@link Sky#lightForCamera}: all at 10 degrees, three quarters at 2, half at -6, then infrared. */
    @ParameterizedTest
    @CsvSource({"40, 1", "10, 1", "2, 0.75", "-6, 0.5", "-6.01, 1"})
    void twilight_dims_a_drones_camera_until_it_turns_to_infrared(double sun_deg, double light) {
        assertEquals(light, Sky.lightForCamera(sun_deg), 1e-12);
    }

    @Test
    void what_a_drone_misses_for_the_light_is_put_down_to_twilight() {
        World dusk = World.clearDay(howitzer("gun", east(5_000))).withSunAt(2);
        List<Miss> missed = takesOfManyLaunches(dusk, 200).stream().flatMap(take -> take.misses().stream()).toList();
        assertEquals(50, missed.size(), 18, "a quarter of 200, three standard deviations");
        assertTrue(missed.stream().allMatch(miss -> miss.reason().equals("twilight") && Math.abs(miss.probability() - 0.75) < 1e-6));
    }

    /** The probability of a miss in some launch of many; all are alike. */
    private static double missedOrSeenWith(Trace trace, World world) {
        List<Take> takes = takesOfManyLaunches(world, 200);
        return takes.stream().flatMap(take -> take.misses().stream()).findFirst().orElseThrow().probability();
    }
}

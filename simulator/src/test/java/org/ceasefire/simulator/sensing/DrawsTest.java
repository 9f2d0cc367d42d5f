package org.ceasefire.simulator.sensing;

import static org.ceasefire.simulator.sensing.Viewings.DAYS;
import static org.ceasefire.simulator.sensing.Viewings.LAUNCH;
import static org.ceasefire.simulator.sensing.Viewings.confused;
import static org.ceasefire.simulator.sensing.Viewings.disguised;
import static org.ceasefire.simulator.sensing.Viewings.east;
import static org.ceasefire.simulator.sensing.Viewings.howitzer;
import static org.ceasefire.simulator.sensing.Viewings.noisy;
import static org.ceasefire.simulator.sensing.Viewings.sized;
import static org.ceasefire.simulator.sensing.Viewings.take;
import static org.ceasefire.simulator.sensing.Viewings.takes;
import static org.ceasefire.simulator.sensing.Viewings.takesOfManyLaunches;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Confusion;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.truth.Trace;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left to chance: how often, how far off, and that no draw hangs on another. */
class DrawsTest {
    /** 400 launches; three standard deviations are 30. */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.14, 0.3})
    void a_trace_is_noticed_as_often_as_its_size_says(double size_m) {
        Trace thing = new Trace("thing", Sign.WEAPON, Exercise.STARTEX, Exercise.STARTEX.plus(DAYS), List.of(east(5_000)),
                WeaponClass.VEHICLE, "", 0, size_m, 0, 1, Disguise.NONE);
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
                WeaponClass.VEHICLE, "", 0, size_m, 0, 1, Disguise.NONE);
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

    private static List<Observation> thousandSightings() {
        List<Observation> observations = takesOfManyLaunches(World.clearDay(howitzer("battery-1", east(5_000))), 1000).stream()
                .flatMap(take -> take.detections().stream()).map(Detection::observation).toList();
        assertEquals(1000, observations.size());
        return observations;
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

    @Test
    void sensors_in_another_order_or_one_of_them_gone_see_as_before_also_ghosts_and_what_they_confuse() {
        Confusion confusion = new Confusion(Map.of(WeaponClass.ARTILLERY, Map.of(WeaponClass.TANK, 0.5, WeaponClass.ARTILLERY, 0.5)), 0.5, 0.05, 0.5);
        World world = World.clearDay(howitzer("a", east(7_000)), sized(howitzer("b", east(5_000)), 0.9),
                disguised(sized(howitzer("c", east(3_000)), 1.5), 0.5, true));
        Drone drone = noisy(Exercise.drone("drone-1", LAUNCH), 4);
        Satellite radar = noisy(Exercise.tasked("radar", SensorKind.RADAR, 0.5), 2);
        Satellite optical = noisy(Exercise.tasked("optical", SensorKind.OPTICAL, 0.3), 2);
        Scenario all = confused(Exercise.of(DAYS, List.of(Exercise.drone("drone-0", LAUNCH), drone), List.of(optical, radar)), confusion);
        Scenario turned = confused(Exercise.of(DAYS, List.of(drone, Exercise.drone("drone-0", LAUNCH)), List.of(radar, optical)), confusion);
        Scenario fewer = confused(Exercise.of(DAYS, List.of(drone), List.of(radar)), confusion);
        for (String sensor : List.of("drone-1", "radar")) {
            List<Take> takes = takes(all, world, sensor);
            assertTrue(takes.stream().anyMatch(take -> !take.detections().isEmpty()), sensor);
            assertEquals(seen(takes), seen(takes(turned, world, sensor)));
            assertEquals(seen(takes), seen(takes(fewer, world, sensor)));
        }
    }

    private static List<List<?>> seen(List<Take> takes) {
        return takes.stream().<List<?>>map(take -> List.of(take.detections(), take.misses())).toList();
    }

    /** Poisson: the variance is the mean. 9.72 an hour are 1.8 in 2,000 s / 3; over 2,100 looks the mean has a standard error of 0.03. */
    @Test
    void false_alarms_of_a_look_vary_as_poissons() {
        Instant[] launches = IntStream.range(0, 350).mapToObj(i -> LAUNCH.plusSeconds(60L * i)).toArray(Instant[]::new);
        Scenario scenario = Exercise.of(DAYS, List.of(noisy(Exercise.drone("drone-1", launches), 9.72)), List.of());
        int[] counts = takes(scenario, World.clearDay(), "drone-1").stream().mapToInt(take -> take.detections().size()).toArray();
        double mean = Arrays.stream(counts).average().orElseThrow();
        double variance = Arrays.stream(counts).mapToDouble(count -> (count - mean) * (count - mean)).sum() / (counts.length - 1);
        assertEquals(2100, counts.length);
        assertEquals(1.8, mean, 0.09);
        assertEquals(1.8, variance, 0.2);
    }

    /** 300 flights of 4,000 s at 1.8 an hour: 600 expected; three standard deviations are 73. */
    @Test
    void a_drone_raises_as_many_false_alarms_an_hour_as_it_is_said_to() {
        Instant[] launches = IntStream.range(0, 300).mapToObj(i -> LAUNCH.plusSeconds(60L * i)).toArray(Instant[]::new);
        Scenario scenario = Exercise.of(DAYS, List.of(noisy(Exercise.drone("drone-1", launches), 1.8)), List.of());
        List<Take> takes = takes(scenario, World.clearDay(), "drone-1");
        List<Detection> alarms = takes.stream().flatMap(take -> take.detections().stream()).toList();
        assertEquals(600, alarms.size(), 73);
        assertTrue(alarms.stream().allMatch(alarm -> alarm.cause().isEmpty() && alarm.observation().weapon() == WeaponClass.VEHICLE
                && alarm.observation().sign() == Sign.WEAPON && alarm.observation().credibility() == 3));
    }

    @Test
    void false_alarms_lie_within_the_ground_looked_at() {
        Instant[] launches = IntStream.range(0, 50).mapToObj(i -> LAUNCH.plusSeconds(60L * i)).toArray(Instant[]::new);
        Scenario scenario = Exercise.of(DAYS, List.of(noisy(Exercise.drone("drone-1", launches), 5)), List.of());
        for (Take take : takes(scenario, World.clearDay(), "drone-1")) {
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
        List<Take> clouded = takes(noisy, World.clearDay().underCloud(1), "s");
        boolean seesThroughCloud = clouded.stream().anyMatch(take -> !take.detections().isEmpty());
        assertEquals(kind == SensorKind.RADAR, seesThroughCloud);
    }

    @Test
    void a_further_sortie_before_them_changes_no_sighting_of_the_others() {
        World world = World.clearDay(howitzer("a", east(7_000)));
        Instant later = LAUNCH.plusSeconds(7_200);
        Drone once = noisy(Exercise.drone("drone-1", later), 4);
        Drone twice = noisy(Exercise.drone("drone-1", LAUNCH, later), 4);
        List<Take> alone = takes(Exercise.of(DAYS, List.of(once), List.of()), world, "drone-1");
        List<Take> together = takes(Exercise.of(DAYS, List.of(twice), List.of()), world, "drone-1");
        List<Take> second = together.stream().filter(take -> take.look().sortie().equals("drone-1/2")).toList();
        assertTrue(places(alone).size() > 2);
        assertEquals(places(alone), places(second));
    }

    private static List<Position> places(List<Take> takes) {
        return takes.stream().flatMap(take -> take.detections().stream()).map(detection -> detection.observation().position()).toList();
    }
}

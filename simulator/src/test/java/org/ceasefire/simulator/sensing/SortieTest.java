package org.ceasefire.simulator.sensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.vocabulary.SensorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortieTest {
    private static final Instant LAUNCH = Exercise.STARTEX.plus(Duration.ofHours(2));
    private static final Point BASE = Exercise.PLANE.toPlane(Exercise.KOSTIANTYNIVKA);

    private static List<Look> looks(Duration duration, Drone... drones) {
        return new Watch(Exercise.of(duration, List.of(drones), List.of())).looks();
    }

    @Test
    void a_drone_looks_from_its_launch_until_it_is_home() {
        List<Look> looks = looks(Duration.ofDays(1), Exercise.drone("drone-1", LAUNCH));
        Look first = looks.get(0);
        Look last = looks.get(looks.size() - 1);
        assertEquals(LAUNCH, first.from());
        assertEquals(LAUNCH.plusSeconds(4000), last.to(), "100 km at 25 m/s");
        assertEquals(0, first.sweep().start().distance_m(BASE), 1);
        assertEquals(0, last.sweep().end().distance_m(BASE), 1);
    }

    @Test
    void looks_last_a_quarter_of_an_hour_at_most_and_follow_one_another() {
        List<Look> looks = looks(Duration.ofDays(1), Exercise.drone("drone-1", LAUNCH));
        assertEquals(6, looks.size());
        for (int i = 0; i < looks.size(); i++) {
            assertTrue(Duration.between(looks.get(i).from(), looks.get(i).to()).compareTo(Duration.ofMinutes(15)) <= 0);
            assertEquals("drone-1/1/" + (i + 1), looks.get(i).id());
            assertTrue(i == 0 || looks.get(i - 1).to().equals(looks.get(i).from()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 40, 66, 67, 120})
    void a_drone_is_home_within_its_endurance(int minutes) {
        Duration endurance = Duration.ofMinutes(minutes);
        List<Look> looks = looks(Duration.ofDays(1), Exercise.drone("drone-1", endurance, LAUNCH));
        Look last = looks.get(looks.size() - 1);
        assertFalse(last.to().isAfter(LAUNCH.plus(endurance)));
        assertEquals(0, last.sweep().end().distance_m(BASE), 1);
        Duration whole = Duration.ofSeconds(4000);
        Duration expected = endurance.compareTo(whole) < 0 ? endurance : whole;
        assertEquals(LAUNCH.plus(expected), last.to(), "it uses what it has");
    }

    @Test
    void a_drone_turns_home_where_a_bent_route_would_take_it_too_far() {
        Drone straight = Exercise.drone("drone-1", LAUNCH);
        Point corner = new Point(BASE.x_m() + 20_000, BASE.y_m());
        Point end = new Point(BASE.x_m() + 20_000, BASE.y_m() + 30_000);
        Drone bent = new Drone("drone-1", "t", "FR", straight.base(), straight.launches(),
                List.of(Exercise.PLANE.toEarth(corner), Exercise.PLANE.toEarth(end)), 25, 1000, Duration.ofSeconds(2400), 500, 0.1, 0.5, 50,
                Duration.ZERO, 0, 0, Duration.ZERO, straight.reliability());
        List<Point> way = Sortie.way(bent, Exercise.PLANE);
        assertEquals(4, way.size());
        assertEquals(0, way.get(2).distance_m(new Point(corner.x_m(), corner.y_m() + 15_000)), 1, "20 + 15 + 25 km are 60 km");
    }

    @Test
    void no_look_ends_after_endex_and_those_before_it_stay() {
        Duration duration = Duration.ofHours(2).plusMinutes(40);
        List<Look> looks = looks(duration, Exercise.drone("drone-1", LAUNCH));
        assertEquals(3, looks.size());
        assertTrue(looks.stream().noneMatch(look -> look.to().isAfter(Exercise.STARTEX.plus(duration))));
    }

    @Test
    void looks_are_in_order_of_their_end_then_of_their_id() {
        List<Look> looks = new Watch(Exercise.of(Duration.ofDays(4),
                List.of(Exercise.drone("drone-2", LAUNCH, LAUNCH.plusSeconds(86_400)), Exercise.drone("drone-1", LAUNCH)),
                List.of(Exercise.tasked("radar-1", SensorKind.RADAR, 1), Exercise.strip("s", SensorKind.OPTICAL, 24_000, 3)))).looks();
        assertEquals(looks.stream().sorted(Comparator.comparing(Look::to).thenComparing(Look::id)).toList(), looks);
        assertEquals("drone-1/1/1", looks.stream().filter(look -> look.from().equals(LAUNCH)).findFirst().orElseThrow().id());
        assertTrue(looks.stream().allMatch(look -> !look.to().isAfter(Exercise.STARTEX.plus(Duration.ofDays(4)))));
    }

    @Test
    void a_further_sensor_changes_no_look_of_the_others() {
        Drone one = Exercise.drone("drone-1", LAUNCH);
        List<String> alone = looks(Duration.ofDays(1), one).stream().map(SortieTest::written).toList();
        List<String> together = looks(Duration.ofDays(1), Exercise.drone("drone-0", LAUNCH), one).stream()
                .filter(look -> look.sensor().equals("drone-1")).map(SortieTest::written).toList();
        assertEquals(alone, together);
    }

    private static String written(Look look) {
        return look.id() + look.from() + look.to() + look.sweep() + look.dwell() + look.sectors() + look.falseAlarms();
    }

    @Test
    void a_drone_that_does_not_leave_its_base_sees_nothing() {
        Drone drone = Exercise.drone("drone-1", LAUNCH);
        Drone parked = new Drone("drone-1", "t", "FR", drone.base(), drone.launches(), List.of(drone.base()), 25, 1000,
                drone.endurance(), 500, 0.1, 0.5, 50, Duration.ZERO, 0, 0, Duration.ZERO, drone.reliability());
        assertEquals(List.of(), looks(Duration.ofDays(1), parked));
    }
}

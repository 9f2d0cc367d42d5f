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
import org.ceasefire.simulator.scenario.DroneFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortieTest {
    private static final Instant LAUNCH = Exercise.STARTEX.plus(Duration.ofHours(2));
    private static final Point BASE = Exercise.PLANE.toPlane(Exercise.KOSTIANTYNIVKA);

    private static List<Look> looks(Duration duration, Drone... drones) {
        return Exercise.looks(Exercise.of(duration, List.of(drones), List.of()));
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
        Drone bent = DroneFixture.of("drone-1", straight.base(), Exercise.PLANE.toEarth(corner), Exercise.PLANE.toEarth(end))
                .launching(LAUNCH).lasting(Duration.ofSeconds(2400)).drone();
        List<Point> ends = looks(Duration.ofDays(1), bent).stream().map(look -> look.sweep().end()).toList();
        Point turn = ends.stream().min(Comparator.comparing(place -> -place.y_m())).orElseThrow();
        assertEquals(0, turn.distance_m(new Point(corner.x_m(), corner.y_m() + 15_000)), 1, "20 + 15 + 25 km are 60 km");
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
        Drone parked = DroneFixture.of("drone-1", drone.base(), drone.base()).launching(LAUNCH).drone();
        assertEquals(List.of(), looks(Duration.ofDays(1), parked));
    }
}

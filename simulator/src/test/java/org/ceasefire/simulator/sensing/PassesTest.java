package org.ceasefire.simulator.sensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;
import org.hipparchus.ode.events.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.frames.TopocentricFrame;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.events.ElevationExtremumDetector;
import org.orekit.time.AbsoluteDate;

class PassesTest {
    private static final Duration MONTH = Duration.ofDays(30);

    /** Local mean solar time (h) of a place at an instant. */
    private static double solarTime_h(Instant instant, Position place) {
        double utc_h = instant.atZone(ZoneOffset.UTC).toLocalTime().toNanoOfDay() / 3.6e12;
        return (utc_h + place.lon() / 15 + 24) % 24;
    }

    private static List<Look> looks(Duration duration, Satellite... satellites) {
        return new Watch(Exercise.of(duration, List.of(), List.of(satellites))).looks();
    }

    @Test
    void a_sun_synchronous_satellite_keeps_its_local_time_for_thirty_days() {
        List<Double> mornings = new ArrayList<>();
        for (Look look : looks(MONTH, Exercise.strip("s", SensorKind.OPTICAL, 90_000, 3))) {
            Position middle = Exercise.PLANE.toEarth(look.sweep().centre());
            double time_h = solarTime_h(look.middle(), middle);
            if (Math.abs(middle.lat() - 48) < 0.5 && time_h < 15) {
                mornings.add(time_h);
            }
        }
        assertTrue(mornings.size() >= 8, "daylight passes over 48 N: " + mornings.size());
        double first_h = mornings.get(0);
        assertTrue(mornings.stream().allMatch(time_h -> Math.abs(time_h - first_h) < 0.15), mornings.toString());
        assertEquals(11.1, first_h, 0.3, "the node is descended at 10:30, and 48 N is passed before it, farther east");
    }

    @Test
    void the_ascending_node_stands_at_its_local_time_at_startex() {
        Orbit orbit = new Orbit(Exercise.tasked("s", SensorKind.RADAR, 1), Exercise.STARTEX, new EarthFrames());
        Position node = orbit.below(0);
        assertEquals(0, node.lat(), 0.2);
        assertEquals(22.5, solarTime_h(Exercise.STARTEX, node), 0.01);
        assertTrue(orbit.below(10).lat() > node.lat(), "it goes up");
        assertEquals(570_000, orbit.at(0).getNorm() - 6_378_135, 15_000);
    }

    /** The oracle: Orekit's own search for the instants of greatest elevation, and the angle at the satellite there. */
    @ParameterizedTest
    @CsvSource({"570000, 97.66, 22.5, 0, 40", "450000, 52, 3, 120, 30", "824000, 98.7, 13.5, 200, 55", "500000, 42, 9.25, 300, 60"})
    void every_pass_within_reach_is_found_and_no_other(
            double altitude_m, double inclination_deg, double node_h, double phase_deg, double reach_deg) {
        Satellite satellite = new Satellite("s", "t", "US", SensorKind.RADAR, altitude_m, inclination_deg, node_h, phase_deg, 20_000,
                reach_deg, List.of(Exercise.KOSTIANTYNIVKA), 1, 100, Duration.ZERO, 0, 0, Duration.ofHours(1), Reliability.B);
        Duration week = Duration.ofDays(7);
        List<Double> expected = closestApproaches_s(satellite, week);
        List<Look> found = looks(week, satellite);
        assertTrue(expected.size() >= 4, "passes to compare: " + expected.size());
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < found.size(); i++) {
            double found_s = Duration.between(Exercise.STARTEX, found.get(i).middle()).toMillis() / 1000.0;
            assertEquals(expected.get(i), found_s, 3);
        }
    }

    private static List<Double> closestApproaches_s(Satellite satellite, Duration duration) {
        EarthFrames frames = new EarthFrames();
        Orbit orbit = new Orbit(satellite, Exercise.STARTEX, frames);
        Position aim = satellite.aims().get(0);
        GeodeticPoint place = new GeodeticPoint(Math.toRadians(aim.lat()), Math.toRadians(aim.lon()), 0);
        TopocentricFrame topocentric = new TopocentricFrame(frames.ellipsoid, place, "aim");
        AbsoluteDate start = new AbsoluteDate(Exercise.STARTEX, frames.utc);
        List<Double> tops = new ArrayList<>();
        Propagator propagator = orbit.propagator();
        propagator.addEventDetector(new ElevationExtremumDetector(60, 1e-3, topocentric).withHandler((state, detector, increasing) -> {
            double second = state.getDate().durationFrom(start);
            boolean above = topocentric.getElevation(state.getPosition(frames.inertial), frames.inertial, state.getDate()) > 0;
            if (!increasing && above && orbit.offNadir_deg(second, orbit.onGround(aim)) <= satellite.reach_deg()) {
                tops.add(second);
            }
            return Action.CONTINUE;
        }));
        propagator.propagate(start, start.shiftedBy(duration.toSeconds()));
        return tops;
    }

    @Test
    void a_scene_is_a_square_around_its_aim() {
        Look look = looks(Duration.ofDays(5), Exercise.tasked("s", SensorKind.RADAR, 1)).get(0);
        Point aim = Exercise.PLANE.toPlane(Exercise.KOSTIANTYNIVKA);
        assertEquals(0, look.sweep().centre().distance_m(aim), 1);
        assertEquals(4e8, look.ground().size_m2(), 1e6);
        assertTrue(look.ground().encloses(aim));
        assertEquals(List.of("sector-kostiantynivka"), look.sectors());
    }

    @Test
    void the_strips_of_a_wide_swath_cover_the_whole_line_in_a_day() {
        List<Look> looks = looks(Duration.ofDays(1), Exercise.strip("viirs", SensorKind.THERMAL, 3_040_000, 375));
        for (List<Position> part : Exercise.theatre().line().parts()) {
            for (Position vertex : part) {
                Point point = Exercise.PLANE.toPlane(vertex);
                assertTrue(looks.stream().anyMatch(look -> look.sweep().covers(point)), vertex.toString());
            }
        }
    }

    @Test
    void tiles_are_about_a_hundred_kilometres_at_most_and_lie_near_the_line() {
        Satellite viirs = Exercise.strip("viirs", SensorKind.THERMAL, 3_040_000, 375);
        Scenario scenario = Exercise.of(Duration.ofDays(2), List.of(), List.of(viirs));
        List<Look> looks = new Watch(scenario).looks();
        assertFalse(looks.isEmpty());
        for (Look look : looks) {
            assertTrue(look.sweep().length_m() < 110_000 && look.sweep().halfWidth_m() <= 50_000, look.id());
            assertTrue(scenario.theatre().line().distance_m(look.sweep().centre()) < 180_000, look.id());
        }
    }

    @Test
    void tiles_of_one_pass_join_without_a_gap_in_time() {
        List<Look> looks = looks(Duration.ofDays(4), Exercise.strip("s", SensorKind.OPTICAL, 24_000, 3));
        List<Look> pass = looks.stream().filter(look -> look.sortie().equals(looks.get(0).sortie())).toList();
        for (int i = 1; i < pass.size(); i++) {
            assertEquals(pass.get(i - 1).to(), pass.get(i).from());
            assertEquals(0, pass.get(i - 1).sweep().end().distance_m(pass.get(i).sweep().start()), 1);
        }
    }

    @Test
    void the_false_alarms_of_a_pass_are_shared_out_among_its_looks() {
        Satellite quiet = Exercise.strip("s", SensorKind.OPTICAL, 24_000, 3);
        Satellite satellite = new Satellite(quiet.id(), quiet.type(), quiet.provider(), quiet.kind(), quiet.altitude_m(),
                quiet.inclination_deg(), quiet.ascendingNode_h(), quiet.phase_deg(), quiet.swath_m(), 0, List.of(), 3, 100, Duration.ZERO, 0, 2.5,
                quiet.latency(), quiet.reliability());
        List<Look> looks = looks(Duration.ofDays(4), satellite);
        String pass = looks.get(0).sortie();
        assertEquals(2.5, looks.stream().filter(look -> look.sortie().equals(pass)).mapToDouble(Look::falseAlarms).sum(), 1e-9);
    }

    @Test
    void a_satellite_whose_orbit_stays_south_never_looks() {
        Satellite low = new Satellite("s", "t", "US", SensorKind.RADAR, 500_000, 20, 3, 0, 20_000, 40, List.of(Exercise.KOSTIANTYNIVKA), 1,
                100, Duration.ZERO, 0, 0, Duration.ofHours(1), Reliability.B);
        assertEquals(List.of(), looks(Duration.ofDays(3), low));
    }
}

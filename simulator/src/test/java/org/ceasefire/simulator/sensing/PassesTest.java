package org.ceasefire.simulator.sensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.TaskingTerms;
import org.ceasefire.simulator.scenario.FieldOfRegard;
import org.ceasefire.simulator.scenario.OrbitalElements;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.SensorKind;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        Orbit orbit = new Orbit(Exercise.SUN_SYNCHRONOUS, Exercise.STARTEX, new EarthFrames());
        Track track = new Track(orbit, 0, 30);
        Position node = Exercise.PLANE.toEarth(track.below(0, Exercise.PLANE));
        assertEquals(0, node.lat(), 0.2);
        assertEquals(22.5, solarTime_h(Exercise.STARTEX, node), 0.01);
        assertTrue(Exercise.PLANE.toEarth(track.below(10, Exercise.PLANE)).lat() > node.lat(), "it goes up");
        assertEquals(570_000, orbit.at(0).position().getNorm() - 6_378_135, 15_000);
    }

    /**
     * The oracle: Orekit's own search for events, with the same criterion in words, written again with Orekit's geometry. It looks each ten
     * seconds; where it differs, for a moment that fell between, it looks again each second.
     */
    @Test
    void every_pass_of_thirty_satellites_over_the_whole_line_in_thirty_days_is_found_within_5_s_and_no_other() {
        List<Satellite> fleet = Fleet.thirty();
        Scenario scenario = Exercise.of(Fleet.WHOLE_LINE, MONTH, List.of(), fleet, List.of());
        Watch watch = new Watch(scenario);
        List<Position> line = new Neighbourhood(Fleet.WHOLE_LINE).places();
        int compared = 0;
        for (Satellite satellite : fleet) {
            PassOracle oracle = new PassOracle(satellite, line);
            List<double[]> expected = oracle.passes(MONTH, oracle.closely(10));
            List<double[]> found = watch.passes(satellite.id()).stream().map(PassesTest::fromTo_s).toList();
            assertEquals(List.of(), alone(expected, found).stream().flatMap(pass -> alone(oracle.secondBySecond(pass), found).stream())
                    .map(Arrays::toString).toList(), "missed of " + satellite);
            assertEquals(List.of(), alone(found, expected).stream().filter(pass -> !alone(List.of(pass), oracle.secondBySecond(pass)).isEmpty())
                    .map(Arrays::toString).toList(), "imagined of " + satellite);
            compared += expected.size();
        }
        assertTrue(compared > 1800, "passes compared: " + compared);
    }

    /** The passes of some that the others have not. */
    private static List<double[]> alone(List<double[]> some, List<double[]> others) {
        return some.stream().filter(pass -> others.stream().noneMatch(each -> near(each, pass))).toList();
    }

    private static boolean near(double[] one, double[] other) {
        return Math.abs(one[0] - other[0]) <= 5 && Math.abs(one[1] - other[1]) <= 5;
    }

    private static double[] fromTo_s(Pass pass) {
        return new double[] {
            Duration.between(Exercise.STARTEX, pass.from()).toSeconds(), Duration.between(Exercise.STARTEX, pass.to()).toSeconds()};
    }

    @Test
    void the_earth_turns_under_an_orbit_as_in_Orekits_own_frames() {
        EarthFrames frames = new EarthFrames();
        Orbit orbit = new Orbit(Exercise.SUN_SYNCHRONOUS, Exercise.STARTEX, frames);
        AbsoluteDate later = new AbsoluteDate(Exercise.STARTEX, frames.utc).shiftedBy(300 * 86_400 + 12_345);
        var expected = frames.inertial.getTransformTo(frames.earthFixed, later).transformPVCoordinates(orbit.propagator().getPVCoordinates(later));
        State found = orbit.at(300 * 86_400 + 12_345);
        assertEquals(0, found.position().distance(expected.getPosition()), 1);
        assertEquals(0, found.velocity().distance(expected.getVelocity()), 0.1);
    }

    @Test
    void the_track_of_a_pass_is_the_orbit() {
        Orbit orbit = new Orbit(Exercise.SUN_SYNCHRONOUS, Exercise.STARTEX, new EarthFrames());
        Track track = new Track(orbit, -35, 465);
        for (double second = -35; second <= 465; second += 1.7) {
            assertEquals(0, track.at(second).position().distance(orbit.at(second).position()), 0.1);
            assertEquals(0, track.at(second).velocity().distance(orbit.at(second).velocity()), 0.1);
        }
    }

    /**
     * Source of the formula: geometry as in Wertz, Space Mission Analysis and Design, section 5.3 and Capderou, Handbook of Satellite Orbits,
     * chapter 8: n passes a day of which each sees a band of half-width w; a place at latitude B lies w or less from a track whose circle has
     * its pole at latitude 90 - i for the share (asin((sin w + cos i sin B) / (sin i cos B)) - asin((-sin w + cos i sin B) / (sin i cos B))) / pi
     * of the turns, the Earth turning under it.
     */
    @ParameterizedTest
    @CsvSource({"290000, 786000, 98.6", "1200000, 620000, 97.86", "3040000, 824000, 98.7"})
    void a_sun_synchronous_satellite_comes_back_as_often_as_geometry_says(double swath_m, double altitude_m, double inclination_deg) {
        Position place = new Position(48.5, 37.7);
        Satellite satellite = Exercise.satellite("s", SensorKind.OPTICAL, new OrbitalElements.Keplerian(altitude_m, inclination_deg, 22.5, 0, 0, 0),
                swath_m, new FieldOfRegard.Below(), Optional.empty(), List.of(), 3, 0);
        Duration days = Duration.ofDays(120);
        Orbit orbit = new Orbit(satellite.orbit(), Exercise.STARTEX, new EarthFrames());
        GroundPoint ground = GroundPoint.of(place);
        double within_rad = swath_m / 2 / Reach.EARTH_RADIUS_m;
        int seen = Stretch.all(second -> (Vector3D.angle(orbit.at(second).position(), ground.position()) - within_rad) / orbit.fastest_radps(),
                0, days.toSeconds()).size();
        double turnsADay = 86_400 / (2 * Math.PI * Math.sqrt(Math.pow(6_378_135 + altitude_m, 3) / 3.986e14));
        double i = Math.toRadians(inclination_deg);
        double latitude = Math.toRadians(48.3);
        double share = (edge(Math.sin(within_rad), i, latitude) - edge(-Math.sin(within_rad), i, latitude)) / Math.PI;
        assertEquals(turnsADay * share, seen / 120.0, turnsADay * share * 0.05);
    }

    private static double edge(double sine, double i, double latitude) {
        double edge = (sine + Math.cos(i) * Math.sin(latitude)) / (Math.sin(i) * Math.cos(latitude));
        return Math.asin(Math.max(-1, Math.min(1, edge)));
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

    /** A pass that is under way at STARTEX may have left its aim behind. */
    @Test
    void no_phase_of_an_orbit_at_startex_breaks_the_search_for_scenes() {
        for (double phase_deg = 45; phase_deg < 65; phase_deg += 1) {
            for (double node_h = 0; node_h < 24; node_h += 0.25) {
                Satellite satellite = Exercise.satellite("s", SensorKind.OPTICAL, new OrbitalElements.Keplerian(694_000, 98.2, node_h, phase_deg, 0, 0), 20_000,
                        new FieldOfRegard.Pointing(40), Optional.of(new TaskingTerms(4, Duration.ofHours(2))), List.of(Exercise.KOSTIANTYNIVKA), 0.5, 0);
                List<Look> looks = new Watch(Exercise.of(Duration.ofHours(3), List.of(), List.of(satellite))).looks();
                assertTrue(looks.stream().noneMatch(look -> look.from().isBefore(Exercise.STARTEX)));
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
        Satellite satellite = Viewings.noisy(Exercise.strip("s", SensorKind.OPTICAL, 24_000, 3), 2.5);
        List<Look> looks = looks(Duration.ofDays(4), satellite);
        String pass = looks.get(0).sortie();
        assertEquals(2.5, looks.stream().filter(look -> look.sortie().equals(pass)).mapToDouble(Look::falseAlarms).sum(), 1e-9);
    }

    @Test
    void a_satellite_whose_orbit_stays_south_never_looks() {
        Satellite low = Exercise.satellite("s", SensorKind.RADAR, new OrbitalElements.Keplerian(500_000, 20, 3, 0, 0, 0), 20_000,
                new FieldOfRegard.Pointing(40), Optional.empty(), List.of(), 1, 0);
        assertEquals(List.of(), looks(Duration.ofDays(3), low));
    }
}

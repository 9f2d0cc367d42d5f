package org.ceasefire.simulator.sensing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.geography.Sector;
import org.ceasefire.geography.Theatre;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.DroneFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The geometry of looks against the theory of search for a target evenly spread over an area A, by a sensor that sees whatever comes into
 * its swath W, on a way of length L: at random, P = 1 - exp(-W L / A); on parallel lanes that do not overlap, P = min(1, W L / A).
 * Source: B. O. Koopman, Search and Screening, OEG Report 56, 1946 (enlarged edition, Pergamon 1980), chapters 2 and 3.
 */
class SearchTheoryTest {
    private static final double SIDE_m = 200_000;
    private static final Sector AREA = new Sector("area", "Area", Area.square(new Point(SIDE_m / 2, SIDE_m / 2), SIDE_m, 0));
    private static final Theatre THEATRE =
            new Theatre(Exercise.PLANE, Exercise.theatre().line(), 1000, List.of(AREA), List.of(), List.of());
    private static final CoverageGrid GRID = new CoverageGrid(THEATRE);
    private static final int TARGETS = 4_000;
    private static final double LEG_m = 20_000;
    private static final double SWATH_m = 4_000;
    /** Three and a half standard deviations of a share of so many targets, and what cells of 10 km on 200 km add to it. */
    private static final double OF_TARGETS = 3.5 * 0.5 / Math.sqrt(TARGETS);
    private static final double OF_CELLS = 3.5 * 0.5 / Math.sqrt(400);

    /** Looks in every direction from everywhere: so many that W L is this many times A. */
    private static List<Look> random(double effort) {
        SplittableRandom random = new SplittableRandom(11);
        int looks = (int) Math.round(effort * SIDE_m * SIDE_m / (LEG_m * SWATH_m));
        return IntStream.range(0, looks).mapToObj(i -> {
            double azimuth = random.nextDouble(2 * Math.PI);
            Point start = new Point(random.nextDouble(SIDE_m), random.nextDouble(SIDE_m));
            return look(start, new Point(start.x_m() + LEG_m * Math.cos(azimuth), start.y_m() + LEG_m * Math.sin(azimuth)));
        }).toList();
    }

    private static Look look(Point start, Point end) {
        Instant from = Exercise.STARTEX;
        return Look.of("drone-1/1", "1", "drone-1", from, from.plusSeconds(800), new Sweep(start, end, SWATH_m / 2), Duration.ofSeconds(1),
                THEATRE.sectors(), 0, "");
    }

    /** Whatever leaves the area on one side comes in again on the other, so that the area has no edge. */
    private static boolean sees(Look look, Point target) {
        return IntStream.rangeClosed(-1, 1).anyMatch(east -> IntStream.rangeClosed(-1, 1).anyMatch(north ->
                look.ground().encloses(new Point(target.x_m() + east * SIDE_m, target.y_m() + north * SIDE_m))));
    }

    private static double shareSeen(List<Look> looks) {
        SplittableRandom random = new SplittableRandom(5);
        List<Point> targets = IntStream.range(0, TARGETS).mapToObj(i -> new Point(random.nextDouble(SIDE_m), random.nextDouble(SIDE_m))).toList();
        return targets.stream().filter(target -> looks.stream().anyMatch(look -> sees(look, target))).count() / (double) TARGETS;
    }

    private static double shareOfCells(List<Look> looks) {
        return GRID.cells().stream().filter(cell -> looks.stream().anyMatch(look -> sees(look, cell.middle()))).count() / (double) GRID.cells().size();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 1, 2})
    void random_search_finds_as_many_as_koopmans_formula(double effort) {
        double expected = 1 - Math.exp(-effort);
        assertEquals(expected, shareSeen(random(effort)), OF_TARGETS);
        assertEquals(expected, shareOfCells(random(effort)), OF_CELLS);
    }

    /** One sortie up and down the area, its lanes this many swaths apart. */
    private static List<Look> lawnMower(double lanesApart) {
        double apart_m = lanesApart * SWATH_m;
        List<Position> route = new ArrayList<>();
        for (double x = apart_m / 2; x < SIDE_m; x += apart_m) {
            boolean north = route.size() % 4 == 0;
            route.add(Exercise.PLANE.toEarth(new Point(x, north ? 0 : SIDE_m)));
            route.add(Exercise.PLANE.toEarth(new Point(x, north ? SIDE_m : 0)));
        }
        Drone drone = DroneFixture.of("mower", route.get(0), route.toArray(Position[]::new)).lasting(Duration.ofDays(30)).at(2 * SWATH_m).drone();
        // Only the lanes: not the short ways between them, which lie on the edge, nor the way home.
        return Sortie.of("mower/1", drone, THEATRE, Exercise.STARTEX, Sortie.routine(drone, Exercise.PLANE)).looks().stream()
                .filter(look -> Math.abs(look.sweep().start().x_m() - look.sweep().end().x_m()) < 1).toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 5})
    void parallel_lanes_find_the_share_of_the_area_that_they_sweep(double lanesApart) {
        List<Look> lanes = lawnMower(lanesApart);
        double swept = SWATH_m * lanes.stream().mapToDouble(look -> look.sweep().length_m()).sum() / (SIDE_m * SIDE_m);
        assertEquals(1 / lanesApart, swept, 0.001);
        assertEquals(Math.min(1, swept), shareSeen(lanes), OF_TARGETS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.625})
    void lanes_that_overlap_find_everything_and_no_more(double lanesApart) {
        assertEquals(1, shareSeen(lawnMower(lanesApart)), 0.001);
        assertEquals(1, shareOfCells(lawnMower(lanesApart)));
    }
}

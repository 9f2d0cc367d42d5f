package org.ceasefire.simulator.truth;

import static org.ceasefire.simulator.scenario.ScenarioFixture.D30;
import static org.ceasefire.simulator.scenario.ScenarioFixture.PLANE;
import static org.ceasefire.simulator.scenario.ScenarioFixture.STARTEX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Clusters;
import org.ceasefire.simulator.scenario.Process;
import org.ceasefire.simulator.scenario.ScenarioFixture;
import org.ceasefire.vocabulary.Side;
import org.junit.jupiter.api.Test;

/**
 * Alone and in clusters (Neyman and Scott 1958, Thomas 1949): the counts of days are Poisson's, whose variance is the mean; in clusters
 * of a Poisson number with mean m it is 1 + m times the mean.
 */
class BeginningsTest {
    private static final int DAYS = 360;
    private static final Area GROUND = Area.square(new Point(10_000, 0), 60_000, 30);
    private static final Clusters OF_SIX = new Clusters(6, 3_000, Duration.ofMinutes(10));

    private static List<Act> acts(double perDay, Area area, Optional<Clusters> clusters, int days) {
        Process process = new Process("shelling", ActKind.FIRE, Collections.nCopies(12, perDay), area, Side.RU, Optional.of(D30), 4,
                Duration.ofMinutes(15), 0, 3_000, clusters);
        return new Truth(new ScenarioFixture().with(process).lasting(Duration.ofDays(days)).scenario(), new Chance(42, 0)).exogenous();
    }

    private static double[] daily(List<Act> acts) {
        Map<Long, Long> counts = acts.stream().collect(Collectors.groupingBy(act -> Duration.between(STARTEX, act.from()).toDays(),
                Collectors.counting()));
        return IntStream.range(0, DAYS).mapToDouble(day -> counts.getOrDefault((long) day, 0L)).toArray();
    }

    private static double mean(double[] counts) {
        return Arrays.stream(counts).average().orElseThrow();
    }

    private static double varianceToMean(double[] counts) {
        double mean = mean(counts);
        return Arrays.stream(counts).map(count -> (count - mean) * (count - mean)).sum() / (counts.length - 1) / mean;
    }

    /** The ratio of Poisson counts has a standard error of sqrt(2 / (n - 1)) = 0.075 over 360 days. */
    @Test
    void alone_their_variance_is_their_mean() {
        double[] counts = daily(acts(12, GROUND, Optional.empty(), DAYS));
        assertEquals(12, mean(counts), 3 * Math.sqrt(12.0 / DAYS));
        assertEquals(1, varianceToMean(counts), 0.23);
    }

    @Test
    void in_clusters_the_mean_is_kept_and_the_variance_is_one_and_the_size_of_a_cluster_times_as_much() {
        double[] counts = daily(acts(12, GROUND, Optional.of(OF_SIX), DAYS));
        assertEquals(12, mean(counts), 3 * Math.sqrt(7 * 12.0 / DAYS));
        assertEquals(7, varianceToMean(counts), 1.8);
    }

    @Test
    void the_mean_is_kept_on_ground_hardly_larger_than_a_cluster_and_none_falls_outside_it() {
        Area small = Area.square(new Point(10_000, 0), 4_000, 0);
        List<Act> acts = acts(12, small, Optional.of(OF_SIX), DAYS);
        assertEquals(12, mean(daily(acts)), 3 * Math.sqrt(7 * 12.0 / DAYS));
        assertTrue(acts.stream().allMatch(act -> small.distance_m(PLANE.toPlane(act.path().get(0))) < 1));
    }

    /** 95 % of a cluster within its radius of the middle; of its mean place, which is nearer to each, a little more. */
    @Test
    void a_cluster_is_as_wide_and_as_long_as_told() {
        Map<String, List<Act>> clusters = acts(12, GROUND, Optional.of(new Clusters(60, 3_000, Duration.ofHours(2))), 60).stream()
                .collect(Collectors.groupingBy(act -> act.id().substring(0, act.id().lastIndexOf('.'))));
        long all = 0;
        long within = 0;
        for (List<Act> cluster : clusters.values()) {
            List<Point> places = cluster.stream().map(act -> PLANE.toPlane(act.path().get(0))).toList();
            Point middle = new Point(places.stream().mapToDouble(Point::x_m).average().orElseThrow(),
                    places.stream().mapToDouble(Point::y_m).average().orElseThrow());
            all += places.size();
            within += places.stream().filter(place -> place.distance_m(middle) <= 3_000).count();
            assertTrue(Duration.between(cluster.get(0).from(), cluster.get(cluster.size() - 1).from()).compareTo(Duration.ofHours(2)) <= 0);
        }
        assertTrue(clusters.size() > 5);
        assertEquals(0.955 * all, within, 3 * Math.sqrt(all * 0.05 * 0.95));
    }

    @Test
    void clusters_that_began_before_startex_are_not_cut_off() {
        List<Act> acts = acts(300, GROUND, Optional.of(new Clusters(10, 3_000, Duration.ofDays(2))), 4);
        long firstDay = acts.stream().filter(act -> Duration.between(STARTEX, act.from()).toDays() == 0).count();
        assertEquals(300, firstDay, 3 * Math.sqrt(11 * 300.0));
        assertTrue(acts.stream().noneMatch(act -> act.from().isBefore(STARTEX)));
    }

    @Test
    void each_act_of_a_cluster_has_an_id_of_its_own() {
        List<Act> acts = acts(60, GROUND, Optional.of(OF_SIX), 30);
        assertEquals(acts.size(), acts.stream().map(Act::id).distinct().count());
    }
}

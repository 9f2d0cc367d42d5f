package org.ceasefire.simulator.truth;

import static org.ceasefire.simulator.scenario.ScenarioFixture.STARTEX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Weather;
import org.junit.jupiter.api.Test;

class WindTest {
    /** January blows 3 m/s on the mean, December 14. */
    private static final Weather WEATHER = new Weather(IntStream.rangeClosed(1, 12)
            .mapToObj(month -> new Weather.Month(0.5, 0.2, 0.5, 0.2, 0.5, 0.2, 10, 2 + month)).toList(), Double.NaN, Double.NaN);
    private static final Point PLACE = new Point(12_000, 34_000);
    private static final int RUNS = 3_000;

    /** One hour of October in each of many runs: they hang together in none. */
    private static List<Double> winds(Point place, Instant instant) {
        List<Double> winds = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            winds.add(new Wind(WEATHER, new Chance(42, run)).speed_mps(place, instant));
        }
        return winds;
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(number -> number).average().orElseThrow();
    }

    private static double correlation(List<Double> one, List<Double> other) {
        double both = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.size(); i++) {
            double a = one.get(i) - mean(one);
            double b = other.get(i) - mean(other);
            both += a * b;
            first += a * a;
            second += b * b;
        }
        return both / Math.sqrt(first * second);
    }

    @Test
    void speeds_have_the_months_mean_and_rayleighs_spread() {
        List<Double> october = winds(PLACE, STARTEX);
        assertEquals(12, mean(october), 0.35, "three standard errors: Rayleigh's deviation is 0.523 of the mean");
        // Rayleigh's median is sqrt(2 ln 2) / sqrt(pi / 2) of its mean.
        double median = october.stream().sorted().toList().get(RUNS / 2);
        assertEquals(12 * Math.sqrt(2 * Math.log(2)) / Math.sqrt(Math.PI / 2), median, 0.5);
        assertEquals(3, mean(winds(PLACE, Instant.parse("2026-01-15T06:00:00Z"))), 0.1);
    }

    @Test
    void one_hour_is_like_the_last_one_and_unlike_the_next_day() {
        List<Double> now = winds(PLACE, STARTEX);
        // Of two Rayleigh speeds whose components correlate by r, the speeds correlate by about r^2.
        assertEquals(11 / 12.0 * 11 / 12.0, correlation(now, winds(PLACE, STARTEX.plusSeconds(3_600))), 0.06);
        assertEquals(0, correlation(now, winds(PLACE, STARTEX.plusSeconds(86_400))), 0.06);
    }

    @Test
    void neighbouring_places_share_their_wind_in_part_and_distant_ones_do_not() {
        List<Double> here = winds(PLACE, STARTEX);
        assertEquals(2 / 3.0 * 2 / 3.0, correlation(here, winds(new Point(112_000, 34_000), STARTEX)), 0.08);
        assertEquals(0, correlation(here, winds(new Point(512_000, 34_000), STARTEX)), 0.06);
    }

    @Test
    void a_wind_belongs_to_a_place_and_an_hour_whichever_is_asked_first() {
        Wind forward = new Wind(WEATHER, new Chance(42, 0));
        Wind backward = new Wind(WEATHER, new Chance(42, 0));
        List<Double> up = IntStream.range(0, 48).mapToObj(hour -> forward.speed_mps(PLACE, STARTEX.plusSeconds(3_600L * hour))).toList();
        List<Double> down = IntStream.range(0, 48).mapToObj(hour -> backward.speed_mps(PLACE, STARTEX.plusSeconds(3_600L * (47 - hour)))).toList();
        assertEquals(up, IntStream.range(0, 48).mapToObj(hour -> down.get(47 - hour)).toList());
        assertEquals(forward.speed_mps(PLACE, STARTEX), forward.speed_mps(new Point(90_000, 90_000), STARTEX.plusSeconds(3_599)));
        assertNotEquals(up.get(0), up.get(1));
    }

    @Test
    void a_fixed_wind_replaces_the_climatology() {
        assertEquals(12.5, new Wind(new Weather(WEATHER.months(), Double.NaN, 12.5), new Chance(42, 0)).speed_mps(PLACE, STARTEX));
    }
}

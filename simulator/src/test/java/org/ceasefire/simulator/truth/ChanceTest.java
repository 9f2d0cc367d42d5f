package org.ceasefire.simulator.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ChanceTest {
    private static final int MANY = 100_000;
    private static final Chance CHANCE = new Chance(42, 0);

    @Test
    void the_same_key_draws_the_same() {
        assertEquals(CHANCE.uniform("drone-1", "look-7"), new Chance(42, 0).uniform("drone-1", "look-7"));
    }

    @Test
    void draws_stay_the_same_from_version_to_version() {
        assertEquals(0.8353281861356411, CHANCE.uniform("drone-1", "look-7"));
        assertEquals(1.6270670240784082, CHANCE.gaussian("drone-1", "look-7"));
        assertEquals(35, CHANCE.poisson(30, "drone-1", "look-7"));
    }

    @Test
    void seed_run_and_every_part_of_the_key_matter() {
        double draw = CHANCE.uniform("a", "b");
        assertNotEquals(draw, new Chance(43, 0).uniform("a", "b"));
        assertNotEquals(draw, new Chance(42, 1).uniform("a", "b"));
        assertNotEquals(draw, CHANCE.uniform("b", "a"));
        assertNotEquals(draw, CHANCE.uniform("a", "b", ""));
    }

    @Test
    void a_run_of_a_seed_is_no_other_run_of_its_neighbour() {
        assertNotEquals(new Chance(42, 1).uniform("a"), new Chance(43, 0).uniform("a"));
        assertNotEquals(new Chance(1, 0).uniform("a"), new Chance(0, 1).uniform("a"));
    }

    @Test
    void a_key_split_elsewhere_is_another_key() {
        assertNotEquals(CHANCE.uniform("a", "bc"), CHANCE.uniform("ab", "c"));
        assertNotEquals(CHANCE.uniform("abc"), CHANCE.uniform("ab", "c"));
    }

    @Test
    void neighbouring_keys_do_not_collide() {
        Set<Double> seen = new HashSet<>();
        for (int day = 0; day < 300; day++) {
            for (int number = 0; number < 300; number++) {
                seen.add(CHANCE.uniform("process", Integer.toString(day), Integer.toString(number)));
            }
        }
        assertEquals(90_000, seen.size());
    }

    @Test
    void uniform_draws_fill_the_range_evenly() {
        int[] tenths = new int[10];
        for (int i = 0; i < MANY; i++) {
            tenths[(int) (10 * CHANCE.uniform("even", Integer.toString(i)))]++;
        }
        for (int tenth : tenths) {
            assertEquals(MANY / 10, tenth, 400);
        }
    }

    @Test
    void gaussian_draws_have_mean_0_spread_1_and_the_usual_tails() {
        double sum = 0;
        double squares = 0;
        int beyondTwo = 0;
        for (int i = 0; i < MANY; i++) {
            double draw = CHANCE.gaussian("normal", Integer.toString(i));
            sum += draw;
            squares += draw * draw;
            beyondTwo += Math.abs(draw) > 2 ? 1 : 0;
        }
        assertEquals(0, sum / MANY, 0.015);
        assertEquals(1, squares / MANY, 0.02);
        assertEquals(0.0455, (double) beyondTwo / MANY, 0.003);
    }

    @Test
    void counts_have_the_mean_and_variance_of_poisson() {
        for (double mean : new double[] {0.3, 4, 60, 1_700}) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < 20_000; i++) {
                int count = CHANCE.poisson(mean, "count", Integer.toString(i));
                sum += count;
                squares += (count - mean) * (count - mean);
            }
            assertEquals(mean, sum / 20_000, 5 * Math.sqrt(mean / 20_000), () -> "mean " + mean);
            assertEquals(1, squares / 20_000 / mean, 0.06, () -> "variance of " + mean);
        }
    }

    @Test
    void nothing_happens_at_rate_0() {
        assertEquals(0, CHANCE.poisson(0, "never"));
    }

    @Test
    void a_mean_that_is_none_is_refused() {
        for (double mean : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> CHANCE.poisson(mean, "x")).getMessage().contains("mean"));
        }
    }
}

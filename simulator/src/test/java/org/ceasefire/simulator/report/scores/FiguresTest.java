package org.ceasefire.simulator.report.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class FiguresTest {
    private static Delay hours(int... hours) {
        return Delay.of(IntStream.of(hours).mapToObj(Duration::ofHours).toList());
    }

    @Test
    void a_share_of_nothing_has_no_value_and_no_interval() {
        assertEquals(new Share(0, 0, null, null, null), Share.of(0, 0));
    }

    /** Figures of R's binom.confint(x, n, methods = "wilson"). */
    @Test
    void a_share_has_the_interval_of_wilson_and_stays_between_0_and_1() {
        assertEquals(0.5481, Share.of(12, 15).low(), 1e-4);
        assertEquals(0.9295, Share.of(12, 15).high(), 1e-4);
        assertEquals(0, Share.of(0, 10).low(), 1e-9);
        assertEquals(0.2775, Share.of(0, 10).high(), 1e-4);
        assertEquals(0.7225, Share.of(10, 10).low(), 1e-4);
        assertEquals(1, Share.of(10, 10).high(), 1e-9);
    }

    @Test
    void no_delays_have_no_median() {
        assertNull(hours());
    }

    @Test
    void the_median_lies_in_the_middle_or_between_the_middle_two() {
        assertEquals(2, hours(9, 1, 2).median_h());
        assertEquals(3, hours(9, 1, 2, 4).median_h());
        assertEquals(9, hours(9, 1, 2, 4).longest_h());
    }

    @Test
    void what_came_before_it_began_counts_as_at_once_and_is_told() {
        assertEquals(new Delay(2, 1, 1, null, null, 2), hours(-1, 2));
        assertEquals(0, hours(0, 2).early());
    }

    /** The ranks of H. A. David and H. N. Nagaraja, Order Statistics, for the median with at least 95 %. */
    @Test
    void a_median_has_an_interval_from_six_on() {
        assertNull(hours(1, 2, 3, 4, 5).low_h());
        assertEquals(List.of(1.0, 6.0), List.of(hours(1, 2, 3, 4, 5, 6).low_h(), hours(1, 2, 3, 4, 5, 6).high_h()));
        Delay ten = hours(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertEquals(List.of(2.0, 9.0), List.of(ten.low_h(), ten.high_h()));
    }
}

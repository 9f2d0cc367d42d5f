package org.ceasefire.simulator.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

class ShiftTest {
    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_middle_ones() {
        assertEquals(new Shift(hours(3), hours(-1), hours(20)), Shift.of(List.of(hours(20), hours(4), hours(2), hours(-1))));
    }

    @Test
    void of_an_odd_number_it_is_the_middle_one() {
        assertEquals(new Shift(hours(2), hours(1), hours(9)), Shift.of(List.of(hours(9), hours(2), hours(1))));
    }
}

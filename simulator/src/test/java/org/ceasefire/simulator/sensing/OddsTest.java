package org.ceasefire.simulator.sensing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddsTest {
    @Test
    void the_chance_is_the_product_of_what_makes_it() {
        assertEquals(0.8 * 0.5 * 0.4 * 0.75, new Odds(0.8, 0.5, 0.6, 0.75).probability(), 1e-12);
    }

    /** 0.8 by size and contrast; 0.6 in the twilight; 0.3 under nets that take half. */
    @ParameterizedTest
    @CsvSource({"0.31, camouflaged", "0.59, camouflaged", "0.61, twilight", "0.79, twilight", "0.81, not-noticed"})
    void a_miss_is_put_down_to_what_it_would_have_been_noticed_without(double draw, String reason) {
        assertEquals(reason, new Odds(0.8, 1, 0.5, 0.75).whyNot(draw));
    }

    @Test
    void what_is_not_noticed_by_its_size_even_one_time_in_ten_was_too_small() {
        assertEquals("too-small", new Odds(0.09, 1, 0, 1).whyNot(0.5));
        assertEquals("not-noticed", new Odds(0.11, 0.2, 0, 1).whyNot(0.5));
    }
}

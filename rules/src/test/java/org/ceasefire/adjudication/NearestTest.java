package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void the_name_with_the_fewest_letters_to_change_is_meant() {
        assertEquals("weapon", Nearest.to("weapn", List.of("happening", "weapon", "from")));
    }

    @Test
    void of_several_as_near_the_first_in_order_is_meant() {
        assertEquals("at", Nearest.to("it", List.of("id", "at")));
    }

    @Test
    void nothing_is_meant_where_nothing_is_known() {
        assertEquals("", Nearest.to("it", List.of()));
    }
}

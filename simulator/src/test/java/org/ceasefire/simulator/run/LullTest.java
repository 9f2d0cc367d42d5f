package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.ceasefire.simulator.ledger.Entry;
import org.junit.jupiter.api.Test;

/** In the assault nobody keeps watch but drones and satellites: its cases grow quiet by their looks or not at all. */
class LullTest {
    private static List<String> quiet(String nothingSeenFrom) {
        return Runs.of(Runs.variant("assault", "expect: []\npolicy: {nothing-seen-from: " + nothingSeenFrom + "}")).entries(Entry.Ruling.class)
                .stream().filter(ruling -> ruling.verdict().equals("quiet")).map(Entry.Ruling::key).toList();
    }

    @Test
    void looks_that_would_have_noticed_what_broke_the_peace_make_a_lull() {
        assertFalse(quiet("50 %").isEmpty());
    }

    @Test
    void looks_that_are_not_sure_enough_make_none() {
        assertEquals(List.of(), quiet("100 %"));
    }
}

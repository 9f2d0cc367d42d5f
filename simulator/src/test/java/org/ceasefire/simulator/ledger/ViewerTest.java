package org.ceasefire.simulator.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class ViewerTest {
    @Test
    void staff_see_everything() {
        assertEquals(EnumSet.allOf(Audience.class), seenBy(Viewer.STAFF));
    }

    @Test
    void the_monitor_and_the_sides_see_their_own_and_what_is_for_all() {
        assertEquals(Set.of(Audience.MONITOR, Audience.ALL), seenBy(Viewer.MONITOR));
        assertEquals(Set.of(Audience.UA, Audience.ALL), seenBy(Viewer.UA));
        assertEquals(Set.of(Audience.RU, Audience.ALL), seenBy(Viewer.RU));
    }

    @Test
    void players_see_only_what_is_for_all() {
        assertEquals(Set.of(Audience.ALL), seenBy(Viewer.PLAYERS));
    }

    @Test
    void sides_are_written_in_capitals_and_the_rest_in_words() {
        assertEquals("RU", Viewer.RU.word());
        assertEquals("staff", Viewer.STAFF.word());
    }

    private static Set<Audience> seenBy(Viewer viewer) {
        return Arrays.stream(Audience.values()).filter(viewer::sees).collect(Collectors.toSet());
    }
}

package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.scenario.Input;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Instant START = Instant.parse("2026-10-05T00:00:00Z");
    private static final Instant NOON = START.plusSeconds(12 * 3600);

    private final Timeline timeline = new Timeline(START);

    @Test
    void what_is_due_at_one_instant_comes_by_kind_and_then_by_id() {
        age("b", NOON);
        timeline.put(NOON, "ring", new Due.Rings(null));
        age("a", NOON);
        timeline.put(NOON, "act", new Due.ActBegins(null));
        assertEquals(List.of("act", "ring", "a", "b"), round());
    }

    @Test
    void every_kind_has_its_place_in_the_order() {
        Set<Class<?>> placed = Due.KINDS.stream().flatMap(List::stream).collect(Collectors.toSet());
        assertEquals(Set.of(Due.What.class.getPermittedSubclasses()), placed);
    }

    @Test
    void inputs_make_a_round_of_their_own_after_all_else() {
        timeline.put(NOON, "input/1", new Due.PutIn(new Input("1", NOON, "white cell", null)));
        age("a", NOON);
        assertEquals(List.of("a"), round());
        assertEquals(List.of("input/1"), round());
    }

    @Test
    void what_inputs_bring_about_comes_before_further_inputs() {
        timeline.put(NOON, "input/1", new Due.PutIn(null));
        timeline.next();
        assertEquals(1, timeline.takeRound().size());
        timeline.put(NOON, "input/2", new Due.PutIn(null));
        age("a", NOON);
        assertEquals(List.of("a"), round());
    }

    @Test
    void what_is_due_in_the_past_is_due_now() {
        age("a", NOON);
        round();
        age("late", START);
        assertFalse(timeline.isDue(NOON.minusNanos(1)));
        assertTrue(timeline.isDue(NOON));
    }

    @Test
    void what_has_an_id_twice_is_moved() {
        age("a", NOON);
        age("a", START);
        assertEquals(List.of("a"), round());
        assertEquals(START, timeline.now());
        assertFalse(timeline.isDue(NOON));
    }

    @Test
    void what_is_cancelled_never_comes_and_may_be_cancelled_twice() {
        age("a", NOON);
        timeline.cancel("a");
        timeline.cancel("a");
        assertFalse(timeline.has("a"));
        assertFalse(timeline.isDue(Instant.MAX));
    }

    @Test
    void a_round_takes_only_what_is_due_now() {
        Stream.of(0, 1, 2).forEach(hour -> age("at-" + hour, NOON.plusSeconds(3600L * hour)));
        assertEquals(List.of("at-0"), round());
        assertEquals(NOON, timeline.now());
        assertEquals(List.of("at-1"), round());
    }

    private void age(String id, Instant at) {
        timeline.put(at, id, new Due.Ages(id));
    }

    private List<String> round() {
        timeline.next();
        return timeline.takeRound().stream().map(Due::id).toList();
    }
}

package org.ceasefire.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.vocabulary.Coverage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoverageRegisterTest {
    private static final Area GROUND = Sights.square(0, 0, 1_000);
    private static final Area ELSEWHERE = Sights.square(50_000, 0, 1_000);
    private final CoverageRegister register = new CoverageRegister(Duration.ofHours(2));

    @BeforeEach
    void follow_one() {
        register.follow("incident-1", new Point(0, 0));
    }

    private static Instant hour(int hour) {
        return Sights.START.plus(Duration.ofHours(hour));
    }

    private static Coverage.Span span(int from, int to) {
        return new Coverage.Span(hour(from), hour(to));
    }

    private List<Coverage.Span> look(int from, int to) {
        return register.look(GROUND, hour(from), hour(to)).get(0).watched();
    }

    @Test
    void a_look_speaks_for_some_time_before_it() {
        assertEquals(List.of(span(8, 11)), look(10, 11));
    }

    @Test
    void looks_that_touch_are_one_span_and_others_are_apart_in_order() {
        assertEquals(List.of(span(8, 11)), look(10, 11));
        assertEquals(List.of(span(8, 14)), look(13, 14));
        assertEquals(List.of(span(8, 14), span(18, 21)), look(20, 21));
        assertEquals(List.of(span(0, 3), span(8, 14), span(18, 21)), look(2, 3));
        assertEquals(List.of(span(0, 21)), look(5, 18));
        assertEquals(List.of(span(0, 21)), look(10, 11));
    }

    @Test
    void a_look_at_other_ground_says_nothing() {
        assertEquals(List.of(), register.look(ELSEWHERE, hour(10), hour(11)));
    }

    @Test
    void an_incident_that_moves_keeps_what_was_watched() {
        look(10, 11);
        register.follow("incident-1", new Point(50_000, 0));
        assertEquals(List.of(), register.look(GROUND, hour(20), hour(21)));
        assertEquals(List.of(span(8, 11), span(18, 21)), register.look(ELSEWHERE, hour(20), hour(21)).get(0).watched());
    }

    @Test
    void what_is_forgotten_is_not_watched() {
        register.forget("incident-1");
        assertEquals(List.of(), register.look(GROUND, hour(10), hour(11)));
    }

    @Test
    void each_incident_in_view_is_told_apart() {
        register.follow("incident-2", new Point(500, 0));
        assertEquals(List.of("incident-1", "incident-2"), register.look(GROUND, hour(10), hour(11)).stream().map(Coverage::incident).toList());
    }
}

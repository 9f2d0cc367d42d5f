package org.ceasefire.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.vocabulary.Coverage;
import org.ceasefire.vocabulary.Happening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoverageRegisterTest {
    private static final Area GROUND = Sights.square(0, 0, 1_000);
    private static final Area ELSEWHERE = Sights.square(50_000, 0, 1_000);
    private static final CoverageRegister.Noticing SURELY = (happening, place) -> 1;
    private final CoverageRegister register = new CoverageRegister(Duration.ofHours(2), 0.5);

    @BeforeEach
    void follow_one() {
        register.follow("incident-1", Happening.FIRE, new Point(0, 0));
    }

    private static Instant hour(int hour) {
        return Sights.START.plus(Duration.ofHours(hour));
    }

    private static Coverage.Span span(int from, int to) {
        return new Coverage.Span(hour(from), hour(to));
    }

    private List<Coverage.Span> look(int from, int to) {
        return register.look(GROUND, hour(from), hour(to), SURELY).get(0).watched();
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
        assertEquals(List.of(), register.look(ELSEWHERE, hour(10), hour(11), SURELY));
    }

    @Test
    void an_incident_that_moves_keeps_what_was_watched() {
        look(10, 11);
        register.follow("incident-1", Happening.FIRE, new Point(50_000, 0));
        assertEquals(List.of(), register.look(GROUND, hour(20), hour(21), SURELY));
        assertEquals(List.of(span(8, 11), span(18, 21)), register.look(ELSEWHERE, hour(20), hour(21), SURELY).get(0).watched());
    }

    @Test
    void what_is_forgotten_is_not_watched() {
        register.forget("incident-1");
        assertEquals(List.of(), register.look(GROUND, hour(10), hour(11), SURELY));
    }

    @Test
    void each_incident_in_view_is_told_apart() {
        register.follow("incident-2", Happening.FIRE, new Point(500, 0));
        assertEquals(List.of("incident-1", "incident-2"), register.look(GROUND, hour(10), hour(11), SURELY).stream().map(Coverage::incident).toList());
    }

    @Test
    void a_look_counts_from_the_chance_that_the_policy_asks_for() {
        assertEquals(List.of(), register.look(GROUND, hour(10), hour(11), (happening, place) -> 0.49));
        assertEquals(List.of(span(8, 11)), register.look(GROUND, hour(10), hour(11), (happening, place) -> 0.5).get(0).watched());
    }

    @Test
    void a_look_is_asked_for_the_kind_of_happening_and_its_place() {
        register.follow("incident-2", Happening.PRESENCE, new Point(500, 0));
        CoverageRegister.Noticing onlyWeapons = (happening, place) -> happening == Happening.PRESENCE && place.x_m() == 500 ? 1 : 0;
        assertEquals(List.of("incident-2"),
                register.look(GROUND, hour(10), hour(11), onlyWeapons).stream().map(Coverage::incident).toList());
    }
}

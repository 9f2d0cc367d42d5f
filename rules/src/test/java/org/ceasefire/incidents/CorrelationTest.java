package org.ceasefire.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.ceasefire.vocabulary.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which observations are one happening: each threshold on both of its sides. */
class CorrelationTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private final IncidentRegister register = Sights.register();

    private boolean joins(Sights first, Sights second) {
        register.take(first.seen());
        return !register.take(second.seen()).isNew();
    }

    @ParameterizedTest
    @CsvSource({"EXPLOSION, 2000", "COLUMN, 5000", "WEAPON, 1000", "AIRCRAFT, 20000", "EMISSION, 30000", "EARTHWORKS, 1000"})
    void what_is_no_farther_apart_is_one(Sign sign, double apart_m) {
        assertTrue(joins(Sights.of("a", sign).at(-5_000, 0), Sights.of("b", sign).at(-5_000, apart_m - 0.1)));
    }

    @ParameterizedTest
    @CsvSource({"EXPLOSION, 2000", "COLUMN, 5000", "WEAPON, 1000", "AIRCRAFT, 20000", "EMISSION, 30000", "EARTHWORKS, 1000"})
    void what_is_farther_apart_is_two(Sign sign, double apart_m) {
        assertFalse(joins(Sights.of("a", sign).at(-5_000, 0), Sights.of("b", sign).at(-5_000, apart_m + 0.1)));
    }

    @ParameterizedTest
    @CsvSource({"EXPLOSION, 1", "COLUMN, 6", "WEAPON, 24", "AIRCRAFT, 1", "EMISSION, 6", "EARTHWORKS, 72"})
    void what_is_no_later_is_one(Sign sign, int hours) {
        assertTrue(joins(Sights.of("a", sign), Sights.of("b", sign).after(Duration.ofHours(hours))));
    }

    @ParameterizedTest
    @CsvSource({"EXPLOSION, 1", "COLUMN, 6", "WEAPON, 24", "AIRCRAFT, 1", "EMISSION, 6", "EARTHWORKS, 72"})
    void what_is_later_is_two(Sign sign, int hours) {
        assertFalse(joins(Sights.of("a", sign), Sights.of("b", sign).after(Duration.ofHours(hours).plus(SECOND))));
    }

    @ParameterizedTest
    @CsvSource({"EXPLOSION, 1", "COLUMN, 6", "WEAPON, 24", "AIRCRAFT, 1", "EMISSION, 6", "EARTHWORKS, 72"})
    void what_arrives_late_is_taken_in_where_it_belongs_by_its_event_time(Sign sign, int hours) {
        Sights early = Sights.of("b", sign).received(Duration.ofHours(100));
        assertTrue(joins(Sights.of("a", sign).after(Duration.ofHours(hours)), early));
        assertEquals(Sights.START, register.registered("incident-1").incident().firstSeen());
    }

    @ParameterizedTest
    @CsvSource({"EXPLOSION, 1", "COLUMN, 6", "WEAPON, 24", "AIRCRAFT, 1", "EMISSION, 6", "EARTHWORKS, 72"})
    void what_was_earlier_is_two(Sign sign, int hours) {
        assertFalse(joins(Sights.of("a", sign).after(Duration.ofHours(hours).plus(SECOND)), Sights.of("b", sign)));
    }

    @Test
    void errors_of_position_bring_observations_nearer() {
        assertTrue(joins(Sights.of("a", Sign.EXPLOSION).off(300), Sights.of("b", Sign.EXPLOSION).at(0, 2_499.9).off(200)));
        assertFalse(joins(Sights.of("c", Sign.EXPLOSION).at(0, 90_000).off(300), Sights.of("d", Sign.EXPLOSION).at(0, 92_500.1).off(200)));
    }

    @Test
    void one_of_large_error_finds_what_is_many_cells_away() {
        assertTrue(joins(Sights.of("a", Sign.EXPLOSION).off(100_000), Sights.of("b", Sign.EXPLOSION).at(0, 101_999)));
        assertTrue(joins(Sights.of("c", Sign.COLUMN), Sights.of("d", Sign.COLUMN).at(0, 400_000).off(1e9)));
    }

    @Test
    void different_kinds_of_happening_at_one_place_are_two() {
        assertFalse(joins(Sights.of("a", Sign.COLUMN), Sights.of("b", Sign.WEAPON)));
    }

    @Test
    void a_weapon_seen_again_and_again_is_one_incident() {
        for (int day = 0; day < 20; day++) {
            register.take(Sights.of("weapon-" + day, Sign.WEAPON).at(5_000, day % 3).after(Duration.ofHours(23L * day)).seen());
        }
        assertTrue(register.isOpen("incident-1"));
        assertFalse(register.isOpen("incident-2"));
    }

    @Test
    void traces_seen_a_day_later_join_and_do_not_prolong() {
        assertTrue(joins(Sights.of("burst", Sign.EXPLOSION).at(-5_000, 0), Sights.of("crater", Sign.CRATER).at(-5_000, 0).after(Duration.ofHours(24))));
        assertEquals(Sights.START, register.registered("incident-1").incident().lastSeen());
        assertTrue(register.take(Sights.of("next", Sign.EXPLOSION).at(-5_000, 0).after(Duration.ofHours(24)).seen()).isNew());
    }

    @Test
    void traces_later_than_that_are_another_incident() {
        assertFalse(joins(Sights.of("burst", Sign.EXPLOSION).at(-5_000, 0),
                Sights.of("crater", Sign.CRATER).at(-5_000, 0).after(Duration.ofHours(24).plus(SECOND))));
    }

    @Test
    void a_burst_that_is_heard_of_late_explains_the_traces() {
        assertTrue(joins(Sights.of("crater", Sign.CRATER).at(-5_000, 0).after(Duration.ofHours(24)), Sights.of("burst", Sign.EXPLOSION).at(-5_000, 0)));
    }

    @Test
    void what_may_have_stood_before_it_was_seen_began_earlier() {
        register.take(Sights.of("weapon", Sign.WEAPON).seen());
        register.take(Sights.of("works", Sign.EARTHWORKS).seen());
        register.take(Sights.of("burst", Sign.EXPLOSION).seen());
        assertEquals(List.of(Sights.START.minus(Duration.ofHours(24)), Sights.START.minus(Duration.ofHours(72)), Sights.START),
                List.of(register.registered("incident-1").earliest(), register.registered("incident-2").earliest(), register.registered("incident-3").earliest()));
    }
}

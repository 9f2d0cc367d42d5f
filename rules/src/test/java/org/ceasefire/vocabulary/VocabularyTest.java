package org.ceasefire.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final Instant T = Instant.parse("2026-10-05T00:00:00Z");

    private static Instant hour(int hour) {
        return T.plus(Duration.ofHours(hour));
    }

    @Test
    void a_choice_is_written_as_its_word_and_read_back() {
        assertEquals("weapon-in-withdrawal-zone", BreachType.WEAPON_IN_WITHDRAWAL_ZONE.word());
        assertEquals(BreachType.WEAPON_IN_WITHDRAWAL_ZONE, BreachType.of("weapon-in-withdrawal-zone"));
    }

    @ParameterizedTest
    @CsvSource({"UA, UA", "RU, RU", "US, US", "MULTINATIONAL_FORCE, multinational-force", "UNKNOWN, unknown"})
    void sides_are_written_as_people_write_them(Side side, String word) {
        assertEquals(word, side.word());
        assertEquals(side, Word.of(Side.class, word));
    }

    @Test
    void a_word_that_is_none_is_refused_with_those_there_are() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Word.of(Choice.class, "APPROVE"));
        assertEquals("'APPROVE' is not one of approve, refuse, abstain", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"UA, RU", "RU, UA", "US, UNKNOWN", "MULTINATIONAL_FORCE, UNKNOWN", "CIVILIAN, UNKNOWN", "UNKNOWN, UNKNOWN"})
    void only_the_parties_have_an_opponent(Side side, Side opponent) {
        assertEquals(opponent, side.opponent());
    }

    @Test
    void only_watched_time_after_an_instant_counts_as_quiet() {
        Coverage coverage = new Coverage("incident-1", List.of(new Coverage.Span(hour(0), hour(2)), new Coverage.Span(hour(4), hour(5)),
                new Coverage.Span(hour(9), hour(12))));
        assertEquals(Duration.ofHours(6), coverage.watchedSince(hour(0).minusSeconds(1)));
        assertEquals(Duration.ofHours(5), coverage.watchedSince(hour(1)));
        assertEquals(Duration.ofHours(3), coverage.watchedSince(hour(5)));
        assertEquals(Duration.ZERO, coverage.watchedSince(hour(12)));
        assertTrue(coverage.quiet(hour(1), Duration.ofHours(5)));
        assertFalse(coverage.quiet(hour(1), Duration.ofHours(5).plusNanos(1)));
    }

    private static Obligation obligation(Set<WeaponClass> weapons) {
        return new Obligation(Copy.AGREED, "4.1", "text", "source", BreachType.WEAPON_IN_WITHDRAWAL_ZONE, Set.of(Side.RU), weapons, 100, 152, 1,
                Copy.AGREED, 0, 50_000, Set.of("depot"), hour(1), hour(2), Optional.empty());
    }

    @Test
    void an_article_is_valid_for_what_is_seen_from_its_first_instant_up_to_its_end() {
        assertFalse(obligation(Set.of()).validDuring(hour(0), hour(1).minusNanos(1)));
        assertTrue(obligation(Set.of()).validDuring(hour(0), hour(1)));
        assertTrue(obligation(Set.of()).validDuring(hour(2).minusNanos(1), hour(3)));
        assertFalse(obligation(Set.of()).validDuring(hour(2), hour(3)));
    }

    @Test
    void an_article_applies_only_where_the_whole_error_lies_within_its_distance() {
        assertTrue(obligation(Set.of()).appliesAt(49_900, 99));
        assertFalse(obligation(Set.of()).appliesAt(49_900, 100));
    }

    @Test
    void an_article_may_bind_an_unknown_side_and_binds_no_other_than_it_names() {
        assertTrue(obligation(Set.of()).mayBind(Side.RU));
        assertTrue(obligation(Set.of()).mayBind(Side.UNKNOWN));
        assertFalse(obligation(Set.of()).mayBind(Side.UA));
    }

    @Test
    void an_article_without_weapons_concerns_any() {
        assertTrue(obligation(Set.of()).concerns(WeaponClass.TANK));
        assertTrue(obligation(Set.of(WeaponClass.TANK)).concerns(WeaponClass.TANK));
        assertFalse(obligation(Set.of(WeaponClass.TANK)).concerns(WeaponClass.MORTAR));
    }

    @Test
    void an_article_concerns_calibres_from_the_one_up_to_the_other() {
        assertFalse(obligation(Set.of()).concernsCalibre(99.9));
        assertTrue(obligation(Set.of()).concernsCalibre(100));
        assertTrue(obligation(Set.of()).concernsCalibre(151.9));
        assertFalse(obligation(Set.of()).concernsCalibre(152));
    }

    @Test
    void what_lies_as_far_from_the_edge_of_a_zone_as_its_error_is_surely_inside() {
        assertTrue(new Inside("incident-1", "depot", ZoneKind.STORAGE_SITE, 100, 100).surely());
        assertFalse(new Inside("incident-1", "depot", ZoneKind.STORAGE_SITE, 99.9, 100).surely());
    }

    @Test
    void there_is_one_breach_type_for_each_word() {
        assertSame(BreachType.ARTILLERY_FIRE, BreachType.of("artillery-fire"));
        assertSame(BreachType.of("night-flight"), BreachType.of("night-flight"));
        assertEquals("NIGHT_FLIGHT", BreachType.of("night-flight").name());
        assertTrue(BreachType.shipped().contains(BreachType.PROCEDURAL_LAPSE));
        assertFalse(BreachType.shipped().contains(BreachType.of("night-flight")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Night-flight", "night flight", "night--flight", "-flight", "2-flights", "night-flight\"); x"})
    void a_breach_type_is_named_by_small_letters_joined_by_hyphens(String word) {
        assertThrows(IllegalArgumentException.class, () -> BreachType.of(word));
    }

    @Test
    void evidence_is_near_in_both_directions_of_time() {
        Evidence evidence = new Evidence("b", "incident-1", "drone-1", "FR", SensorKind.RADAR, Sign.CRATER, WeaponClass.UNKNOWN, hour(5),
                Reliability.B, 2, "", Side.UNKNOWN, Struck.UNKNOWN, 0);
        assertTrue(evidence.near(hour(4), Duration.ofHours(1)));
        assertTrue(evidence.near(hour(6), Duration.ofHours(1)));
        assertFalse(evidence.near(hour(6).plusNanos(1), Duration.ofHours(1)));
        assertTrue(evidence.sortsAfter("a"));
        assertFalse(evidence.sortsAfter("b"));
        assertTrue(evidence.lasting());
    }

    @Test
    void deadlines_include_their_instant() {
        assertTrue(new Vote("case-1", Gate.PHASE_1, "US", Choice.APPROVE, hour(1)).inTime(hour(1)));
        assertFalse(new Vote("case-1", Gate.PHASE_1, "US", Choice.APPROVE, hour(1)).inTime(hour(1).minusNanos(1)));
        assertTrue(new GateDecided("case-1", Gate.PHASE_1, Outcome.APPROVED, hour(1)).inTime(hour(1)));
        assertFalse(new GateProposed("case-1", Gate.PHASE_1, hour(1)).inTime(hour(1).minusNanos(1)));
        assertTrue(new Announced("incident-1", "notice", BenignKind.EXERCISE, Side.RU, Duration.ofHours(24)).aheadBy(Duration.ofHours(24)));
        assertFalse(new Announced("incident-1", "notice", BenignKind.EXERCISE, Side.RU, Duration.ofHours(23)).aheadBy(Duration.ofHours(24)));
    }

    @Test
    void what_comes_later_comes_after_and_not_at_the_instant() {
        assertTrue(new PositionsRestored("north", "report-1", hour(2)).later(hour(1)));
        assertFalse(new PositionsRestored("north", "report-1", hour(1)).later(hour(1)));
        assertFalse(new Hostility("case-1", "incident-1", Track.LADDER, "north", hour(1), hour(1), "hostility").later(hour(1)));
    }

    @Test
    void grades_of_sources_run_from_a_to_f() {
        assertTrue(Reliability.A.atLeast(Reliability.B));
        assertTrue(Reliability.B.atLeast(Reliability.B));
        assertFalse(Reliability.C.atLeast(Reliability.B));
        assertFalse(Reliability.F.atLeast(Reliability.E));
    }

    @Test
    void other_scales_run_upwards() {
        assertTrue(Standing.CONFIRMED.atLeast(Standing.PROBABLE) && !Standing.POSSIBLE.atLeast(Standing.PROBABLE));
        assertTrue(Confidence.HIGH.above(Confidence.LOW) && !Confidence.LOW.above(Confidence.LOW));
        assertTrue(Severity.GRAVE.above(Severity.SERIOUS) && Severity.SERIOUS.atLeast(Severity.SERIOUS));
        assertTrue(Basis.ADMISSION.above(Basis.TRACK) && !Basis.TRACK.above(Basis.TRACK));
        assertTrue(Likelihood.LIKELY.atLeast(Likelihood.LIKELY) && !Likelihood.ROUGHLY_EVEN.atLeast(Likelihood.LIKELY));
    }

    @Test
    void gates_open_phases_and_have_alarms() {
        assertEquals(List.of(0, 1, 2, 3, 0, 0, 0, 0), List.of(Gate.values()).stream().map(Gate::phase).toList());
        assertEquals("phase-3-decision", Gate.PHASE_3.decisionAlarm());
    }
}

package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.ClockStart;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.SeventyTwoHours;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One truth, the assault, under the four readings of t0 and the two of the 72 hours; and under each preset. */
class EightLaddersTest {
    private static final Duration HOURS = Duration.ofHours(72);
    private static final Map<String, Ladder> EIGHT = new TreeMap<>();

    /** When the clocks of the case began, and when each gate was first decided, and how. */
    private record Ladder(Scenario scenario, Instant t0, Map<Gate, Entry.Decided> decided) {
        static Ladder of(String policy) {
            Scenario scenario = Runs.variant("assault", "policy: {%s}".formatted(policy));
            List<Entry> entries = Runs.of(scenario).entries();
            Map<Gate, Entry.Decided> decided = new TreeMap<>();
            Instant t0 = null;
            for (Entry entry : entries) {
                if (entry instanceof Entry.Decided one && one.caseId().equals("case-1")) {
                    decided.putIfAbsent(one.gate(), one);
                } else if (entry instanceof Entry.Ruling ruling && ruling.verdict().equals("clock") && t0 == null && ruling.subject().equals("case-1")) {
                    t0 = Instant.parse(ruling.value().get("t0"));
                }
            }
            return new Ladder(scenario, t0, decided);
        }

        Instant at(Gate gate) {
            return decided.get(gate).t();
        }

        String row() {
            return "t0 %s | %s | %s | %s | %s".formatted(since(t0), told(Gate.DETERMINATION), told(Gate.PHASE_1), told(Gate.PHASE_2), told(Gate.PHASE_3));
        }

        private String told(Gate gate) {
            Entry.Decided one = decided.get(gate);
            return one == null ? "never" : one.outcome().word() + " " + since(one.t());
        }

        private String since(Instant at) {
            return at == null ? "never" : scenario.since(at);
        }
    }

    @BeforeAll
    static void play() {
        for (ClockStart start : ClockStart.values()) {
            for (SeventyTwoHours hours : SeventyTwoHours.values()) {
                EIGHT.put(start.word() + " " + hours.word(), Ladder.of("clock-starts-at: %s, seventy-two-hours: %s".formatted(start.word(), hours.word())));
            }
        }
    }

    private static Ladder ladder(ClockStart start, SeventyTwoHours hours) {
        return EIGHT.get(start.word() + " " + hours.word());
    }

    @Test
    void the_beginning_is_later_in_each_reading_of_it() {
        for (SeventyTwoHours hours : SeventyTwoHours.values()) {
            List<Instant> beginnings = List.of(ClockStart.values()).stream().map(start -> ladder(start, hours).t0()).toList();
            assertEquals(beginnings.stream().sorted().toList(), beginnings);
        }
    }

    @Test
    void phases_1_and_2_need_no_determination_and_come_alike_in_all_eight() {
        for (Gate gate : List.of(Gate.PHASE_1, Gate.PHASE_2)) {
            assertEquals(1, EIGHT.values().stream().map(each -> each.at(gate)).distinct().count());
        }
    }

    @Test
    void as_a_deadline_phase_3_is_decided_within_its_hours() {
        for (ClockStart start : ClockStart.values()) {
            Ladder ladder = ladder(start, SeventyTwoHours.DEADLINE);
            assertFalse(ladder.at(Gate.PHASE_3).isAfter(ladder.t0().plus(HOURS)), ladder::row);
        }
    }

    @Test
    void as_the_earliest_phase_3_is_not_decided_before_its_hour() {
        for (ClockStart start : ClockStart.values()) {
            Ladder ladder = ladder(start, SeventyTwoHours.EARLIEST);
            assertEquals(Outcome.APPROVED, ladder.decided().get(Gate.PHASE_3).outcome());
            assertFalse(ladder.at(Gate.PHASE_3).isBefore(ladder.t0().plus(HOURS)), ladder::row);
        }
    }

    @Test
    void where_russia_must_consent_phase_2_is_never_approved_and_where_it_does_not_sit_it_is() {
        assertFalse(approved("consensus-with-russia", Gate.PHASE_2));
        for (String preset : List.of("reported-2026-02", "paris-2026-01", "trilateral-2026-01")) {
            assertTrue(approved(preset, Gate.PHASE_2), preset);
        }
    }

    private static boolean approved(String preset, Gate gate) {
        Ladder ladder = Ladder.of("preset: " + preset);
        Entry.Decided decided = ladder.decided().get(gate);
        return decided != null && decided.outcome() == Outcome.APPROVED;
    }
}

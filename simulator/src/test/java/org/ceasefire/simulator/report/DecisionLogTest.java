package org.ceasefire.simulator.report;

import static org.ceasefire.simulator.report.LedgerFixture.at;
import static org.ceasefire.simulator.report.LedgerFixture.reason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.DecisionLog.Logged;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The decisions of a ledger written by hand. */
class DecisionLogTest {
    @TempDir
    Path folder;

    private final LedgerFixture ledger = AssaultStory.ledger();

    @Test
    void what_was_put_to_deciders_stands_in_order_of_time_across_cases() throws IOException {
        assertEquals(List.of("case-1 Phase 1: approved", "case-1 Phase 2: approved", "case-2 Phase 1: approved", "case-1 Phase 3: approved"),
                log(Viewer.STAFF).stream().map(one -> one.caseId() + " " + one.gist()).toList());
    }

    @Test
    void options_are_those_of_the_policy_with_what_would_follow() throws IOException {
        ledger.reading("gate-phase-2", "special-commission (US, FR, UK, UA) by majority within 12h, else held")
                .reading("refusal-stands-for", "24h")
                .reading("response-phase-2-2-multinational-force-action", "after 20h, deployed, with troops")
                .reading("response-phase-2-1-ua-warning", "after 30m, deployed, with troops");
        Logged phase2 = log(Viewer.PLAYERS).get(1);
        assertEquals(List.of("The Special Commission (US, FR, UK, UA), by majority, within 12 h."), told(phase2, "Decides"));
        assertEquals(List.of("Approve, upon which: warning by Ukrainian forces (tier 1) after 30 min and action by the multinational force (tier 2) after 20 h.",
                "Refuse, which stands for 24 h.", "If nothing is decided in time: held."), told(phase2, "Options"));
    }

    @Test
    void why_it_was_put_tells_the_rule_and_what_was_known_then_and_nothing_that_came_later() throws IOException {
        ledger.add(new Entry.Rule(at(0, 0), Audience.MONITOR, "phase-2-rule", "Hostilities go on.", null, "phase-2.drl", 7));
        ledger.entries.removeIf(entry -> entry instanceof Entry.Ruling ruling && ruling.key().equals("case-1/phase-2"));
        ledger.ruling(at(39, 0), "made", "gate-proposal", "case-1/phase-2", "case-1", Map.of("gate", "phase-2"),
                reason("phase-2-rule", Map.of(), "incident-1"));
        ledger.add(new Entry.Proposed(at(39, 0), Audience.ALL, "case-1", Gate.PHASE_2, "special-commission", List.of("US", "FR"), at(51, 0)));
        Logged phase2 = log(Viewer.MONITOR).get(0);
        assertEquals(List.of("Hostilities go on.", "Known then: No. 1, ground assault, confirmed, held responsible: nobody yet."),
                told(phase2, "Why it was put"));
        assertEquals(List.of("Decided 12 h after the deciders’ time ran out."), told(phase2, "Deadline"));
    }

    @Test
    void votes_are_told_with_the_words_of_those_who_cast_them() throws IOException {
        assertTrue(told(log(Viewer.PLAYERS).get(1), "Votes").contains("US: refuse, 071400Z OCT 26. “No second source names the battery.”"),
                told(log(Viewer.PLAYERS).get(1), "Votes").toString());
    }

    @Test
    void a_person_decides_over_the_heads_of_the_body_and_says_why_or_does_not() throws IOException {
        decided("Escalation is feared.");
        assertEquals(List.of("“Escalation is feared.”", "Put in by a person, over the heads of the body."), told(log(Viewer.MONITOR).get(4), "Rationale"));
        ledger.entries.remove(ledger.entries.size() - 1);
        decided(null);
        assertEquals(List.of("Put in by a person, over the heads of the body; no reason was given."), told(log(Viewer.MONITOR).get(4), "Rationale"));
    }

    private void decided(String because) {
        ledger.add(new Entry.Decided(at(110, 0), Audience.ALL, "case-2", Gate.PHASE_2, Outcome.REFUSED, "white cell", null, because));
    }

    @Test
    void a_default_and_an_open_gate_and_one_that_was_overdue_are_told_as_that() throws IOException {
        ledger.add(new Entry.Proposed(at(84, 0), Audience.ALL, "case-2", Gate.PHASE_2, "special-commission", List.of("US", "FR"), at(96, 0)));
        ledger.add(new Entry.Decided(at(96, 0), Audience.ALL, "case-2", Gate.PHASE_2, Outcome.HELD, "special-commission", "decision-by-default-at-deadline", null));
        ledger.add(new Entry.Proposed(at(115, 0), Audience.ALL, "case-2", Gate.STAND_DOWN, "special-commission", List.of("US", "FR"), at(127, 0)));
        List<Logged> log = log(Viewer.MONITOR);
        assertTrue(told(log.get(3), "Deadline").get(0).contains("without a decision: the default took its place."), log.toString());
        assertEquals("Stand-down: open", log.get(5).gist());
        assertEquals(List.of("To be decided by 100700Z OCT 26 (T+127h00)."), told(log.get(5), "Deadline"));
        assertTrue(told(log.get(2), "Deadline").get(0).endsWith("it was overdue."), log.get(2).toString());
    }

    @Test
    void players_read_nothing_that_only_the_monitors_knew() throws IOException {
        String log = log(Viewer.PLAYERS).toString();
        assertFalse(log.contains("incident") || log.contains("No. 1") || log.contains("Known then"), log);
    }

    private List<Logged> log(Viewer viewer) throws IOException {
        return DecisionLog.of(Story.read(ledger.in(folder), viewer));
    }

    private static List<String> told(Logged one, String head) {
        return one.lines().stream().filter(line -> line.head().equals(head)).findFirst().orElseThrow().texts();
    }
}

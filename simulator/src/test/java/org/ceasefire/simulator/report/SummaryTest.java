package org.ceasefire.simulator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.vocabulary.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page: six sentences, each from the ledger, and the sixth from reruns. */
class SummaryTest {
    private static final Rerun USELESS = rerun("the 3 h that B took", "", 0);

    @TempDir
    Path folder;

    private final LedgerFixture ledger = AssaultStory.ledger();

    @Test
    void staff_read_six_sentences_and_others_those_that_they_may() throws IOException {
        assertEquals(List.of("Happened", "Seen", "Judged", "Answered", "Escalation", "Delay"), leads(Viewer.STAFF));
        assertEquals(List.of("Seen", "Judged", "Answered", "Escalation"), leads(Viewer.MONITOR));
        assertEquals(List.of("Answered", "Escalation"), leads(Viewer.PLAYERS));
    }

    @Test
    void the_delay_that_mattered_is_the_one_without_which_the_same_came_soonest() throws IOException {
        assertEquals("The delay that mattered was the 6 h that A took: without it the first answer would have come 2 h sooner, at 060400Z OCT 26 (T+28h00). "
                + "Next came the 1 h of C: 30 min sooner without it. (3 reruns, each without one of the longest delays, same seed.)",
                delay(USELESS, rerun("the 6 h that A took", "", 120), rerun("the 1 h of C", "", 30)));
    }

    @Test
    void a_delay_without_which_the_case_comes_farther_matters_more_than_one_without_which_it_is_sooner() throws IOException {
        assertTrue(delay(rerun("the 6 h that A took", "", 120), rerun("the 1 h of C", "the first answer of D", 5))
                .startsWith("The delay that mattered was the 1 h of C: without it the first answer of D, which the run never reached, would have come at"));
    }

    @Test
    void where_no_rerun_is_sooner_no_single_delay_mattered() throws IOException {
        assertTrue(delay(USELESS).startsWith("No single delay mattered: without any one of those that were tried, the longest the 3 h that B took, the first answer would have come no sooner."));
    }

    @Test
    void a_rerun_that_never_comes_there_is_told_and_does_not_matter() throws IOException {
        Rerun never = new Rerun("the 6 h that A took", 6, "the first answer", LedgerFixture.at(30, 0), "", null);
        assertTrue(delay(never).startsWith("No single delay mattered"));
        assertTrue(delay(never).endsWith("In 1 of them it came later or not at all: what is seen sooner is not always judged the same.)"));
    }

    @Test
    void escalation_is_missed_where_a_gate_is_overdue_and_undecided_however_well_others_were_met() throws IOException {
        without(entry -> entry instanceof Entry.Decided decided && decided.caseId().equals("case-2"));
        assertTrue(sentence("Escalation").startsWith("Escalation was missed: Phase 1 of case 2 was never decided, and its clock has run out. Phase 1 of case 1 was approved"),
                sentence("Escalation"));
    }

    @Test
    void a_gate_that_is_overdue_and_was_never_put_to_anybody_went_unanswered() throws IOException {
        without(entry -> (entry instanceof Entry.Proposed || entry instanceof Entry.Voted || entry instanceof Entry.Decided
                || entry instanceof Entry.Ruling made && made.verdict().equals("gate-proposal")) && entry.toString().contains("case-2"));
        assertTrue(sentence("Escalation").startsWith("Escalation went unanswered: Phase 1 of case 2 was never put to its deciders"), sentence("Escalation"));
    }

    @Test
    void of_breaches_that_rest_on_reports_alone_nobody_says_that_they_are_true() throws IOException {
        without(entry -> entry instanceof Entry.Detection);
        String wrong = new Summary(Story.read(ledger.in(folder), Viewer.STAFF), List.of()).further().get(0).text();
        assertTrue(wrong.endsWith("4 breaches rest on reports or records alone, of which the ledger does not tell whether they are true."), wrong);
    }

    @Test
    void what_was_told_before_a_sensor_saw_it_is_what_was_heard_first() throws IOException {
        without(entry -> entry instanceof Entry.Detection found && found.observation().equals(firstSeen()));
        assertTrue(sentence("Seen").startsWith("The first that the centre heard of it was "), sentence("Seen"));
    }

    private String firstSeen() {
        return ledger.entries.stream().filter(Entry.Observed.class::isInstance).map(Entry.Observed.class::cast)
                .filter(seen -> seen.source().equals("drone-1")).findFirst().orElseThrow().id();
    }

    @Test
    void escalation_is_met_where_every_gate_was_approved_before_its_clock_ran_out() throws IOException {
        without(entry -> entry.toString().contains("case-2"));
        assertTrue(sentence("Escalation").startsWith("Escalation was met: Phase 1 was approved 13 h 50 min inside the 24 h"), sentence("Escalation"));
    }

    @Test
    void escalation_that_was_refused_is_not_called_met() throws IOException {
        without(entry -> entry.toString().contains("case-2"));
        ledger.entries.replaceAll(entry -> entry instanceof Entry.Decided made && made.gate().phase() == 3
                ? new Entry.Decided(made.t(), made.audience(), made.caseId(), made.gate(), Outcome.REFUSED, made.by(), made.rule(), made.because()) : entry);
        assertTrue(sentence("Escalation").startsWith("Escalation was not answered, by decision: Phase 3 was refused by the US President."), sentence("Escalation"));
    }

    private void without(Predicate<Entry> which) {
        ledger.entries.removeIf(which);
    }

    private static Rerun rerun(String without, String farther, int sooner_min) {
        return new Rerun(without, 3, "the first answer", LedgerFixture.at(30, 0), farther, LedgerFixture.at(30, 0).minus(Duration.ofMinutes(sooner_min)));
    }

    private List<String> leads(Viewer viewer) throws IOException {
        return new Summary(Story.read(ledger.in(folder), viewer), List.of(USELESS)).story().stream().map(Summary.Part::lead).toList();
    }

    private String delay(Rerun... reruns) throws IOException {
        return text("Delay", List.of(reruns));
    }

    private String sentence(String lead) throws IOException {
        return text(lead, List.of());
    }

    private String text(String lead, List<Rerun> reruns) throws IOException {
        return new Summary(Story.read(ledger.in(folder), Viewer.STAFF), reruns).story().stream().filter(part -> part.lead().equals(lead)).findFirst()
                .orElseThrow().text();
    }
}

package org.ceasefire.simulator.report;

import static org.ceasefire.simulator.report.LedgerFixture.at;
import static org.ceasefire.simulator.report.LedgerFixture.place;
import static org.ceasefire.simulator.report.LedgerFixture.reason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.document.Reports;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.vocabulary.Choice;
import org.ceasefire.vocabulary.ClockStop;
import org.ceasefire.vocabulary.Deliverable;
import org.ceasefire.vocabulary.ForceState;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Means;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.PleaKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Step;
import org.ceasefire.vocabulary.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report tells of the parts of the law beyond the ladder of one breach. */
class WholeLawTest {
    private static final String FIRE = "incident-5/artillery-fire";

    @TempDir
    private Path folder;
    private final LedgerFixture ledger = AssaultStory.ledger();

    private Story story() throws IOException {
        return Story.read(ledger.in(folder), Viewer.STAFF);
    }

    private BreachStory fire() throws IOException {
        return story().breaches().get(4);
    }

    private WholeLawTest incident5(String verdict, String key, Map<String, String> value, Entry.Reason... why) {
        ledger.ruling(at(80, 0), "made", verdict, key, "incident-5", value, why);
        return this;
    }

    @Test
    void a_breach_says_what_made_it_graver_than_its_type() throws IOException {
        Map<String, String> grave = Map.of("severity", "grave");
        ledger.ruling(at(80, 0), "amended", "grade", FIRE, "incident-5", grave, reason("severity-casualties", grave),
                reason("severity-of-repetition", grave), reason("severity-of-type", Map.of("severity", "serious")));
        assertEquals("grave, for casualties and repetition", fire().gravity());
    }

    @Test
    void what_its_type_alone_makes_as_grave_is_not_graver_for_anything() throws IOException {
        Map<String, String> grave = Map.of("severity", "grave");
        ledger.ruling(at(80, 0), "amended", "grade", FIRE, "incident-5", grave, reason("severity-depth", grave), reason("severity-of-type", grave));
        assertEquals("grave", fire().gravity());
    }

    @Test
    void likelihood_and_confidence_stand_in_sentences_of_their_own() throws IOException {
        incident5("occurrence", "incident-5", Map.of("likelihood", "very-likely"));
        String told = BreachWords.judgement(fire());
        assertTrue(told.contains("That it happened is very likely. Confidence in that is moderate."), told);
    }

    @Test
    void intent_is_told_when_it_is_known() throws IOException {
        incident5("intent", "incident-5", Map.of("intent", "ordered"));
        assertTrue(fire().attribution().endsWith("; meant: ordered"));
        ledger.ruling(at(81, 0), "amended", "intent", "incident-5", "incident-5", Map.of("intent", "unknown"));
        assertFalse(fire().attribution().contains("meant"));
    }

    @Test
    void a_breach_says_what_is_said_against_it() throws IOException {
        incident5("disputed", FIRE, Map.of("type", "artillery-fire", "copy", "UA"));
        incident5("exchange", "incident-5", Map.of(), reason("exchange-answer", Map.of(), "incident-3"));
        incident5("possibly-staged", "incident-5/possibly-staged/incident-5", Map.of("side", "UA"));
        incident5("plea-fails", "incident-5/plea-1/proportion", Map.of("plea", "plea-1", "test", "proportion"));
        assertEquals(List.of("It is a breach by the copy of the agreement that UA holds, and none by the other's",
                "It is half of a mutual exchange with incident-3, and laid to both", "Nothing rules out that Ukrainian forces, whose ground was struck, did it themselves",
                "Pleaded as return fire (plea-1), which fails: it was out of proportion"), fire().against());
        ledger.ruling(at(81, 0), "withdrawn", "exchange", "incident-5", "incident-5", Map.of());
        assertEquals(3, fire().against().size());
    }

    @Test
    void half_of_an_exchange_that_is_laid_to_both_is_not_blamed_wrongly() throws IOException {
        ledger.ruling(at(80, 0), "amended", "attribution", "incident-4", "incident-4", Map.of("side", "both", "basis", "track", "likelihood", "likely"));
        assertEquals(List.of(), story().blamed());
    }

    @Test
    void a_duty_that_lapsed_has_no_place_and_is_told_with_its_dates() throws IOException {
        ledger.add(new Entry.Owed(at(1, 0), Audience.ALL, "3.1/RU/1", "3.1", Side.RU, Deliverable.INVENTORY, at(48, 0), ""));
        ledger.ruling(at(48, 0), "made", "breach", "3.1/RU/1/procedural-lapse", "3.1/RU/1", Map.of("type", "procedural-lapse"));
        assertEquals(List.of("Inventory owed by RU (duty 3.1/RU/1)", "070000Z OCT 26", "lapsed; nothing has come"),
                story().questions().get(0).row(story().times()).stream().map(text -> text.replaceAll(" \\(T.*", "")).toList());
        String html = Reports.write(ledger.in(folder), Viewer.STAFF, List.of()).html();
        assertTrue(html.contains("The mechanism’s own records show it."), "it is not said to be unassessed");
        assertFalse(html.contains("3.1/RU/1 · – ±"), "nor given a place");
        ledger.ruling(at(60, 0), "made", "delivered-late", "3.1/RU/1", "3.1/RU/1", Map.of("at", at(60, 0).toString()));
        assertTrue(story().questions().get(0).state().startsWith("lapsed; it came at 071200Z"));
    }

    @Test
    void an_inquiry_is_awaited_then_unsettled_then_settled() throws IOException {
        incident5("inquiry-call", "incident-5/inquiry-no-sensor", Map.of());
        incident5("alarm", "incident-5/inquiry", Map.of("due", at(90, 0).toString()));
        assertTrue(story().questions().get(0).state().startsWith("awaited until 081800Z"), story().questions().toString());
        ledger.ruling(at(90, 0), "made", "unsettled", "incident-5", "incident-5", Map.of("since", at(90, 0).toString()));
        assertTrue(story().questions().get(0).state().startsWith("unsettled since 081800Z"));
        ledger.ruling(at(95, 0), "withdrawn", "inquiry-call", "incident-5/inquiry-no-sensor", "incident-5", Map.of());
        assertTrue(story().questions().get(0).closed());
    }

    @Test
    void what_is_a_breach_by_one_copy_only_is_told_even_where_it_does_not_count() throws IOException {
        ledger.ruling(at(80, 0), "made", "disputed", "incident-9/line-crossing", "incident-9", Map.of("type", "line-crossing", "copy", "RU"));
        assertTrue(story().questions().get(0).state().endsWith("the policy does not count it"));
    }

    @Test
    void an_early_warning_has_its_dates_and_its_indicators() throws IOException {
        ledger.ruling(at(20, 0), "made", "early-warning", AssaultStory.P, AssaultStory.P, Map.of(), reason("warning-rate", Map.of("indicator", "rate")),
                reason("warning-weapons-forward", Map.of("indicator", "weapons-forward")));
        ledger.ruling(at(44, 0), "withdrawn", "early-warning", AssaultStory.P, AssaultStory.P, Map.of());
        ledger.ruling(at(70, 0), "made", "early-warning", AssaultStory.P, AssaultStory.P, Map.of(), reason("warning-rate", Map.of("indicator", "rate")));
        assertEquals(List.of(new Warned(AssaultStory.P, at(20, 0), Optional.of(at(44, 0)), List.of("rate", "weapons forward")),
                new Warned(AssaultStory.P, at(70, 0), Optional.empty(), List.of("rate"))), story().warnings());
    }

    @Test
    void a_gate_refused_and_put_again_is_told_by_its_last_decision_with_the_votes_of_that_round() throws IOException {
        put(at(100, 0), Choice.REFUSE, Outcome.REFUSED);
        put(at(105, 0), Choice.APPROVE, Outcome.APPROVED);
        CaseStory.GateStory gate = story().cases().get(1).gates().stream().filter(one -> one.gate() == Gate.PHASE_2).findFirst().orElseThrow();
        assertEquals(2, gate.rounds().size());
        assertEquals(List.of(Choice.APPROVE), gate.told().orElseThrow().votes().stream().map(Entry.Voted::choice).toList());
        String told = new CaseSummary(story().cases().get(1), story()).text();
        assertTrue(told.contains("Phase 2: approved by the Special Commission") && told.contains("the last of 2 decisions on it"), told);
    }

    private void put(Instant t, Choice choice, Outcome outcome) {
        ledger.add(new Entry.Proposed(t, Audience.ALL, "case-2", Gate.PHASE_2, "special-commission", List.of("US"), t.plusSeconds(3600)));
        ledger.add(new Entry.Voted(t, Audience.ALL, "case-2", Gate.PHASE_2, "US", choice, null));
        ledger.add(new Entry.Decided(t, Audience.ALL, "case-2", Gate.PHASE_2, outcome, "special-commission", "decision-by-votes", null));
    }

    @Test
    void a_gate_whose_warrant_is_gone_has_lapsed_and_is_not_open() throws IOException {
        ledger.ruling(at(100, 0), "made", "gate-proposal", "case-2/suspension", "case-2", Map.of("gate", "suspension"));
        ledger.add(new Entry.Proposed(at(100, 0), Audience.ALL, "case-2", Gate.SUSPENSION, "special-commission", List.of("US"), at(110, 0)));
        ledger.ruling(at(101, 0), "withdrawn", "gate-proposal", "case-2/suspension", "case-2", Map.of());
        assertTrue(new CaseSummary(story().cases().get(1), story()).text().contains("Suspension was proposed and is not decided: what called for it was gone."));
    }

    @Test
    void a_decision_by_default_and_one_that_was_not_reached_are_not_said_to_be_somebodys_choice() {
        assertEquals("held by default, as the US President did not decide in time", Wording.decided(phase3(Outcome.HELD, "decision-by-default")));
        assertEquals("not reached: its conditions were not met in time", Wording.decided(phase3(Outcome.NOT_REACHED, "decision-not-reached")));
    }

    private static Entry.Decided phase3(Outcome outcome, String rule) {
        return new Entry.Decided(at(1, 0), Audience.ALL, "case-1", Gate.PHASE_3, outcome, "us-president", rule, null);
    }

    @Test
    void a_responder_stands_by_name_with_its_force_and_when_it_is_due() throws IOException {
        ledger.add(new Entry.Called(at(110, 0), Audience.ALL, "case-2", 2, "FR", Step.ACTION, ForceState.AT_READINESS, 5000, Means.TROOPS, at(900, 0)));
        List<String> row = ResponseTable.rows(story()).get(0);
        assertEquals(List.of("action", "the multinational force: FR", "2", "case-2", "at readiness, 5000 soldiers"), row.subList(0, 5));
        assertTrue(row.get(6).startsWith("due "), row.toString());
    }

    @Test
    void a_case_off_the_ladder_has_no_clocks_of_phases_and_says_what_it_is() throws IOException {
        ledger.add(new Entry.CaseChange(at(58, 0), Audience.MONITOR, "opened", "case-3", "incident", Track.GUARANTEED_PARTY, AssaultStory.P, "incident-4"));
        ledger.ruling(at(58, 0), "made", "clock", "case-3", "case-3", Map.of("t0", at(50, 0).toString()));
        CaseStory own = story().cases().stream().filter(one -> one.id().equals("case-3")).findFirst().orElseThrow();
        assertEquals(List.of(), own.due());
        assertEquals("a breach by the guaranteed party, before the Commission alone", own.kind());
    }

    @Test
    void a_stop_of_the_clocks_an_apology_and_a_plea_are_told() throws IOException {
        ledger.add(new Entry.Calmed(at(70, 0), Audience.ALL, "sorry", ClockStop.APOLOGY, AssaultStory.P, Side.RU));
        ledger.add(new Entry.Pleaded(at(71, 0), Audience.ALL, "plea-1", Side.RU, PleaKind.RETURN_FIRE, place(48.26, 37.24), at(55, 0)));
        ledger.ruling(at(70, 0), "made", "stop", "case-2/apology@x", "case-2", Map.of("how", "apology", "at", at(70, 0).toString()));
        List<String> steps = story().cases().get(1).milestones().stream().map(CaseStory.Milestone::name).toList();
        assertTrue(steps.contains("Apology") && steps.contains("Clocks stopped"), steps.toString());
        assertEquals(List.of("plea of return fire (plea-1)", "apology"), SaidTable.rows(story()).stream().map(row -> row.get(2)).toList());
    }

    @Test
    void an_article_of_one_partys_copy_says_whose() {
        assertEquals("4.1 (copy of UA)", Wording.article("4.1@UA"));
        assertEquals("4.1", Wording.article("4.1"));
    }
}

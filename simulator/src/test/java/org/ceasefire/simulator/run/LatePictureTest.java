package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.Step;
import org.junit.jupiter.api.Test;

/** Shells are heard, answered, and refuted by a picture that was taken at the time and arrives a day later. */
class LatePictureTest {
    private static final Scenario STORY = Runs.story("late-picture");
    private static final List<Entry> ENTRIES = Runs.of(STORY).entries();

    @Test
    void a_breach_is_found_and_withdrawn_and_the_ledger_keeps_both() {
        assertEquals(List.of("made at T+11h", "withdrawn at T+30h"), rulings("breach", "incident-1/artillery-fire"));
    }

    @Test
    void the_incident_is_refuted_as_a_harvest_fire() {
        assertEquals(List.of("made at T+30h"), rulings("benign", "incident-1/harvest-fire").subList(0, 1));
        assertEquals("refuted", last("existence", "incident-1").value().get("standing"));
        assertEquals(List.of("harvest-fire-pictured"), last("benign", "incident-1/harvest-fire").grounds().stream().map(Entry.Reason::rule).toList());
    }

    @Test
    void phase_1_is_decided_before_and_the_stand_down_after() {
        assertEquals(List.of("determination approved at T+14h", "phase-1 approved at T+12h", "stand-down approved at T+36h"),
                decisions().filter(each -> each.outcome() == Outcome.APPROVED)
                        .map(each -> each.gate().word() + " approved at " + STORY.since(each.t())).sorted().toList());
    }

    @Test
    void forces_stand_down_by_a_new_act_and_what_they_did_stays() {
        assertEquals(List.of("warning at T+12h30m", "action at T+15h", "withdrawal at T+42h"), Runs.only(ENTRIES, Entry.Responded.class).stream()
                .map(each -> each.step().word() + " at " + STORY.since(each.t())).toList());
        assertEquals(List.of("response-case-1-1-UA-warning", "response-case-1-1-UA-action", "response-case-1-1-UA-withdrawal"), acts("response:case-1"));
    }

    @Test
    void the_case_is_opened_closed_and_archived_after_the_horizon() {
        assertEquals(List.of("opened at T+11h", "closed at T+42h", "archived at T+90h"), Runs.only(ENTRIES, Entry.CaseChange.class).stream()
                .map(each -> each.change() + " at " + STORY.since(each.t())).toList());
    }

    @Test
    void a_conditional_act_happens_its_time_after_its_phase() {
        assertEquals(List.of("again"), acts("conditional"));
        assertEquals("T+17h", STORY.since(act("again").t()));
    }

    @Test
    void a_conditional_act_whose_phase_never_comes_never_happens() {
        assertTrue(decisions().noneMatch(each -> each.gate() == Gate.PHASE_2));
        assertTrue(Runs.only(ENTRIES, Entry.Act.class).stream().noneMatch(each -> each.id().equals("never-comes")));
    }

    @Test
    void without_feedback_all_is_decided_and_nobody_acts() {
        List<Entry> entries = Runs.of(STORY).withoutFeedback().entries();
        assertEquals(List.of("field-41"), Runs.only(entries, Entry.Act.class).stream().map(Entry.Act::id).toList());
        assertEquals(List.of(Step.WARNING, Step.ACTION, Step.WITHDRAWAL), Runs.only(entries, Entry.Responded.class).stream().map(Entry.Responded::step).toList());
    }

    @Test
    void an_incident_that_nothing_more_is_heard_of_is_archived_and_not_withdrawn() {
        // The second is the burned ground of the field, which the drone sees on its way.
        Entry.IncidentChange gone = Runs.only(ENTRIES, Entry.IncidentChange.class).stream()
                .filter(each -> each.change().equals("archived") && each.id().equals("incident-3")).findFirst().orElseThrow();
        assertEquals("T+168h", STORY.since(gone.t()));
        assertEquals(List.of("made at T+120h", "archived at T+168h"), rulings("existence", "incident-3"));
    }

    @Test
    void what_comes_after_the_horizon_is_recorded_as_out_of_time_and_changes_nothing() {
        List<Entry> after = ENTRIES.stream().filter(entry -> entry.t().equals(STORY.startex().plusSeconds(6 * 86_400))).toList();
        assertEquals(1, after.size(), after::toString);
        assertTrue(((Entry.Observed) after.get(0)).outOfTime());
    }

    @Test
    void after_thirty_days_the_law_holds_nothing_of_what_is_over() {
        try (Simulation simulation = new Simulation(STORY, Runs.LAW, 3, 0, true, entry -> {})) {
            simulation.advanceTo(STORY.startex());
            long atStart = simulation.facts();
            simulation.advanceTo(STORY.startex().plusSeconds(12 * 3600));
            assertTrue(simulation.facts() > atStart);
            simulation.advanceTo(STORY.endex());
            assertEquals(atStart, simulation.facts());
            assertEquals(List.of(), simulation.standing());
        }
    }

    private static List<String> rulings(String verdict, String key) {
        return Runs.only(ENTRIES, Entry.Ruling.class).stream().filter(each -> each.verdict().equals(verdict) && each.key().equals(key))
                .map(each -> each.change() + " at " + STORY.since(each.t())).toList();
    }

    private static Entry.Ruling last(String verdict, String key) {
        List<Entry.Ruling> rulings = new ArrayList<>(Runs.only(ENTRIES, Entry.Ruling.class));
        rulings.removeIf(each -> !each.verdict().equals(verdict) || !each.key().equals(key) || each.change().equals("archived"));
        return rulings.get(rulings.size() - 1);
    }

    private static Stream<Entry.Decided> decisions() {
        return Runs.only(ENTRIES, Entry.Decided.class).stream();
    }

    private static List<String> acts(String origin) {
        return Runs.only(ENTRIES, Entry.Act.class).stream().filter(each -> each.origin().equals(origin)).map(Entry.Act::id).toList();
    }

    private static Entry.Act act(String id) {
        return Runs.only(ENTRIES, Entry.Act.class).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}

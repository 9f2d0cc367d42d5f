package org.ceasefire.simulator.report;

import static org.ceasefire.simulator.report.LedgerFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.document.Reports;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.BrokenLedger;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTest {
    @TempDir
    Path folder;

    private Story story;

    @BeforeEach
    void read() throws IOException {
        story = Story.read(AssaultStory.ledger().in(folder), Viewer.STAFF);
    }

    @Test
    void breaches_are_numbered_in_the_order_in_which_they_were_found() {
        assertEquals(List.of("incident-1", "incident-2", "incident-3", "incident-4", "incident-5"),
                story.breaches().stream().map(BreachStory::incident).toList());
        assertEquals(List.of(1, 2, 3, 4, 5), story.breaches().stream().map(BreachStory::number).toList());
    }

    @Test
    void a_breach_tells_its_latest_standing_and_who_is_held_responsible() {
        BreachStory crossing = story.breaches().get(0);
        assertEquals("confirmed", crossing.standing());
        assertEquals("almost certain", crossing.icd203());
        assertEquals("Russian forces, very likely, by track", crossing.attribution());
        assertEquals(List.of("1.1"), crossing.articles().stream().map(Entry.Article::id).toList());
        assertEquals(List.of("case-1"), crossing.cases());
    }

    @Test
    void evidence_leads_to_the_rule_and_to_the_observations_received() {
        BreachStory.Why why = story.breaches().get(0).reasons().get(0);
        assertEquals("ground-assault.drl:21", why.where());
        assertEquals(List.of("drone-1/30/1/1"), why.evidence().get(0).observations().stream().map(Entry.Observed::id).toList());
        assertEquals(List.of(), why.evidence().get(1).observations());
    }

    @Test
    void a_withdrawn_breach_keeps_its_reasons_and_no_longer_stands() {
        BreachStory stubble = story.breaches().get(1);
        assertTrue(stubble.withdrawn());
        assertFalse(stubble.stands());
        assertFalse(stubble.reasons().isEmpty());
        assertEquals("withdrawn 071200Z OCT 26", BreachWords.state(stubble, story.times()));
    }

    @Test
    void a_merged_breach_is_neither_standing_nor_withdrawn() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        ledger.add(new Entry.IncidentChange(at(70, 0), Audience.MONITOR, "merged", "incident-5", "incident-3", Happening.FIRE, "s",
                at(1, 0),
                at(1, 0), null, 0, null, null, 0, null, 0, List.of()));
        ledger.ruling(at(70, 0), "withdrawn", "breach", "incident-5/artillery-fire", "incident-5", Map.of());
        BreachStory merged = Story.read(ledger.in(folder), Viewer.STAFF).breaches().get(4);
        assertFalse(merged.stands());
        assertFalse(merged.withdrawn());
        assertEquals(1, merged.observations().size());
        assertEquals("merged into incident-3", BreachWords.state(merged, story.times()));
    }

    @Test
    void an_archived_breach_still_stands() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        ledger.ruling(at(110, 0), "archived", "breach", "incident-5/artillery-fire", "incident-5", Map.of("type", "artillery-fire"));
        assertTrue(Story.read(ledger.in(folder), Viewer.STAFF).breaches().get(4).stands());
    }

    @Test
    void a_breach_that_rests_on_a_false_alarm_is_imagined() {
        assertEquals(List.of(3), story.imagined().stream().map(one -> one.breach().number()).toList());
    }

    @Test
    void a_breach_that_rests_on_something_hostile_as_well_is_not_imagined() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        ledger.incident(at(71, 0), "changed", "incident-3", Happening.FIRE, "s", null, "radar-1/46/1/1", "radar-1/52/1/1");
        assertEquals(List.of(), Story.read(ledger.in(folder), Viewer.STAFF).imagined());
    }

    @Test
    void a_breach_laid_to_another_side_than_the_doer_is_blamed_wrongly() {
        assertEquals(List.of(4), story.blamed().stream().map(one -> one.breach().number()).toList());
        assertEquals(Side.UA, story.blamed().get(0).really());
    }

    @Test
    void a_harvest_fire_closed_as_innocent_was_innocent() {
        assertEquals(1, story.closed().size());
        assertEquals(Optional.of(true), story.closed().get(0).truly());
    }

    @Test
    void what_rests_on_reports_alone_is_not_known_to_be_innocent() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        ledger.entries.removeIf(entry -> entry instanceof Entry.Detection seen && seen.observation().equals("radar-1/40/1/1"));
        assertEquals(Optional.empty(), Story.read(ledger.in(folder), Viewer.STAFF).closed().get(0).truly());
    }

    @Test
    void from_the_earliest_instant_a_gate_may_be_decided() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        ledger.entries.removeIf(entry -> entry instanceof Entry.Reading reading && reading.name().equals("seventy-two-hours"));
        ledger.reading("seventy-two-hours", "earliest");
        CaseStory first = Story.read(ledger.in(folder), Viewer.STAFF).cases().get(0);
        assertEquals(List.of(false, true), first.due().stream().map(CaseStory.Due::opens).toList());
        assertTrue(Reports.write(ledger.in(folder), Viewer.STAFF, List.of()).html().contains("Phase 3 may be decided from 090830Z OCT 26"));
    }

    @Test
    void a_case_goes_from_what_occurred_to_its_closing() {
        CaseStory first = story.cases().get(0);
        assertEquals(List.of("Occurred", "First seen", "Received", "Verified", "Case opened", "Attributed", "Phase 1 proposed",
                "Phase 1 approved",
                "Answered: warning", "Answered: action", "Another incident joined", "Phase 2 proposed", "Phase 2 approved",
                "Answered: action",
                "Phase 3 approved", "Case closed"), first.milestones().stream().map(CaseStory.Milestone::name).toList());
        assertEquals(at(31, 40), first.milestones().get(0).at());
        assertEquals(at(38, 1), first.milestone("Verified").orElseThrow().at());
        assertEquals(List.of(1, 3), first.breaches());
    }

    @Test
    void gates_are_set_against_their_clocks() {
        assertEquals("13 h 50 min inside the 24 h", gate(0, Gate.PHASE_1).againstClock());
        assertEquals("", gate(0, Gate.PHASE_2).againstClock());
        assertEquals("2 h inside the 72 h", gate(0, Gate.PHASE_3).againstClock());
        assertEquals("2 h 59 min after the 24 h", gate(1, Gate.PHASE_1).againstClock());
        assertTrue(gate(1, Gate.PHASE_1).overdue());
        assertFalse(gate(0, Gate.PHASE_1).overdue());
    }

    @Test
    void a_gate_overdue_and_undecided_says_so() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        ledger.entries.removeIf(entry -> entry instanceof Entry.Decided decided && decided.caseId().equals("case-2"));
        CaseStory second = Story.read(ledger.in(folder), Viewer.STAFF).cases().get(1);
        assertEquals("not decided within the 24 h", second.gates().get(0).againstClock());
    }

    @Test
    void the_sensors_work_is_counted() {
        SensorWork drone = story.sensors().get(0);
        assertEquals(20, drone.looks());
        assertEquals("90 %", drone.ableShare());
        assertEquals(Map.of("cloud", 2), drone.hindered());
        assertEquals(2, drone.observations());
        assertEquals(1, story.sensors().get(1).falseAlarms());
        assertEquals(Map.of("too-small", 1), story.sensors().get(1).misses());
    }

    @Test
    void a_claim_stands_beside_the_breaches_of_its_kind_by_that_side() {
        assertEquals(List.of(5), story.beside(story.all(Entry.Claimed.class).get(0)).stream().map(BreachStory::number).toList());
    }

    @Test
    void a_ruling_with_an_unknown_word_is_a_clean_error() {
        LedgerFixture ledger = AssaultStory.ledger();
        ledger.ruling(at(70, 0), "amended", "existence", "incident-5", "incident-5", Map.of("standing", "perhaps"));
        BrokenLedger error = assertThrows(BrokenLedger.class, () -> Reports.write(ledger.in(folder), Viewer.STAFF, List.of()));
        assertTrue(error.getMessage().startsWith("ledger.jsonl: "), error.getMessage());
        assertTrue(error.getMessage().contains("perhaps"), error.getMessage());
    }

    @Test
    void a_ledger_without_an_exercise_is_a_clean_error() {
        assertThrows(BrokenLedger.class, () -> Reports.write(new LedgerFixture().in(folder), Viewer.STAFF, List.of()));
    }

    private CaseStory.GateStory gate(int number, Gate gate) {
        return story.cases().get(number).gates().stream().filter(one -> one.gate() == gate).findFirst().orElseThrow();
    }
}

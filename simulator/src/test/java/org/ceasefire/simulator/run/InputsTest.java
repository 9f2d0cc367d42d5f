package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people put into a run, and when it cannot be taken. The case opens at T+11h, and phase 1 is approved by policy at T+12h. */
class InputsTest {
    private static final Scenario STORY = Runs.story("late-picture");
    private static final String REFUSAL = "id: refusal, vote: refuse, at: T+11h30m, case: case-1, gate: phase-1, member: ukrainian-command";

    @TempDir
    private Path folder;

    @Test
    void a_vote_by_people_comes_before_the_vote_of_the_policy() {
        List<Entry> entries = Runs.of(STORY).with(folder, REFUSAL).entries();
        assertEquals("refused by ukrainian-command at T+11h30m", decision(entries, Gate.PHASE_1));
        assertEquals(List.of(), Runs.only(entries, Entry.Responded.class));
        assertEquals(1, Runs.only(entries, Entry.Voted.class).stream().filter(vote -> vote.gate() == Gate.PHASE_1).count());
    }

    @Test
    void a_decision_over_the_heads_of_the_body_names_who_took_it() {
        List<Entry> entries = Runs.of(STORY).with(folder, "id: over, decision: approved, at: T+11h, case: case-1, gate: determination").entries();
        assertEquals("approved by white cell at T+11h", decision(entries, Gate.DETERMINATION));
    }

    @Test
    void why_people_voted_or_decided_stands_in_the_ledger_and_silence_leaves_no_trace() {
        List<Entry> entries = Runs.of(STORY).with(folder, REFUSAL + ", because: Nobody else heard it.",
                "id: over, decision: approved, at: T+11h, case: case-1, gate: determination").entries();
        Entry.Voted vote = Runs.only(entries, Entry.Voted.class).stream().filter(each -> each.gate() == Gate.PHASE_1).findFirst().orElseThrow();
        assertEquals("Nobody else heard it.", vote.because());
        List<Entry.Input> put = Runs.only(entries, Entry.Input.class);
        assertEquals(List.of(false, true), put.stream().map(input -> input.content().containsKey("because")).toList());
    }

    @Test
    void a_ballot_of_the_policy_may_say_why() {
        Scenario told = Runs.variant("assault", "policy: {ballots: {phase-2: {UA: {vote: approve, after: 1h, because: It is our ground.}}}}");
        assertTrue(told.ballots().stream().anyMatch(ballot -> ballot.because().equals("It is our ground.")), told.ballots().toString());
    }

    @Test
    void inputs_of_an_instant_come_last_in_it() {
        List<Entry> entries = Runs.of(STORY).with(folder, "id: over, decision: approved, at: T+11h, case: case-1, gate: determination").entries();
        List<Entry> instant = entries.stream().filter(entry -> STORY.since(entry.t()).equals("T+11h")).toList();
        int input = instant.indexOf(Runs.only(instant, Entry.Input.class).get(0));
        int opened = instant.indexOf(Runs.only(instant, Entry.CaseChange.class).get(0));
        assertTrue(opened < input);
        assertTrue(instant.subList(input, instant.size()).stream().noneMatch(Entry.Observed.class::isInstance));
    }

    @Test
    void an_input_put_in_at_a_stop_brings_the_ledger_of_one_put_in_before() {
        Runs run = Runs.of(STORY).with(folder, "id: over, decision: approved, at: T+11h, case: case-1, gate: determination", REFUSAL);
        assertEquals(run.ledger(), run.ledgerPuttingInAt(STORY.startex().plusSeconds(11 * 3600)));
    }

    @Test
    void an_act_that_people_put_in_happens_and_only_staff_know_who_put_it_in() {
        List<Entry> entries = Runs.of(STORY).with(folder, "id: provoked, act: fire, at: T+50h, unit: guns-1, rounds: 6, "
                + "position: {lat: 48.50, lon: 37.60}, target: {lat: 48.51, lon: 37.45}").entries();
        Entry.Act act = Runs.only(entries, Entry.Act.class).stream().filter(each -> each.id().equals("provoked")).findFirst().orElseThrow();
        assertEquals("input", act.origin());
        assertEquals("T+50h", STORY.since(act.t()));
        assertEquals(Audience.TRUTH, Runs.only(entries, Entry.Input.class).get(0).audience());
    }

    @Test
    void a_report_a_claim_and_a_restoration_that_people_put_in_arrive() {
        List<Entry> entries = Runs.of(STORY).with(folder,
                "id: told-again, report: third-party, at: T+20h, seen: T+19h, sign: explosion, position: {lat: 48.5, lon: 37.2}, error: 1 km, grade: C3, source: x, provider: y",
                "id: alleged, claim: fire, at: T+20h, by: UA, against: RU, position: {lat: 48.5, lon: 37.2}, text: They fire.",
                "id: seen-empty, watch: [{lat: 48.4, lon: 37.1}, {lat: 48.4, lon: 37.3}, {lat: 48.6, lon: 37.2}], at: T+20h, from: T+18h, to: T+20h").entries();
        assertTrue(Runs.only(entries, Entry.Observed.class).stream().anyMatch(each -> each.id().equals("told-again")));
        assertTrue(Runs.only(entries, Entry.Claimed.class).stream().anyMatch(each -> each.id().equals("alleged")));
        assertTrue(Runs.only(entries, Entry.Look.class).stream().anyMatch(each -> each.id().equals("seen-empty")));
    }

    @Test
    void a_member_votes_once() {
        refused("has voted on determination of case-1 already",
                "id: a, vote: approve, at: T+12h, case: case-1, gate: determination, member: FR",
                "id: b, vote: refuse, at: T+13h, case: case-1, gate: determination, member: FR");
    }

    @Test
    void a_case_that_is_not_there_cannot_be_voted_on() {
        refused("there is no case 'case-9'", "id: a, vote: approve, at: T+12h, case: case-9, gate: determination, member: FR");
    }

    @Test
    void a_gate_that_was_not_proposed_cannot_be_decided() {
        refused("phase-3 of case-1 has not been proposed", "id: a, decision: approved, at: T+12h, case: case-1, gate: phase-3");
    }

    @Test
    void a_gate_is_decided_once() {
        refused("phase-1 of case-1 was approved at T+", "id: a, decision: refused, at: T+13h, case: case-1, gate: phase-1");
        refused("determination of case-1 was refused at T+13h",
                "id: a, decision: refused, at: T+13h, case: case-1, gate: determination",
                "id: b, decision: approved, at: T+13h, case: case-1, gate: determination");
    }

    private void refused(String why, String... moves) {
        Runs run = Runs.of(STORY).with(folder, moves);
        RefusedInput refusal = assertThrows(RefusedInput.class, run::entries);
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    }

    private static String decision(List<Entry> entries, Gate gate) {
        List<Entry.Decided> decided = Runs.only(entries, Entry.Decided.class).stream().filter(each -> each.gate() == gate).toList();
        assertEquals(1, decided.size());
        return decided.get(0).outcome().word() + " by " + decided.get(0).by() + " at " + STORY.since(decided.get(0).t());
    }
}

package org.ceasefire.simulator.expect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Expectation;
import org.ceasefire.simulator.scenario.Expectation.BenignFound;
import org.ceasefire.simulator.scenario.Expectation.BreachFound;
import org.ceasefire.simulator.scenario.Expectation.GateNever;
import org.ceasefire.simulator.scenario.Expectation.GatePassed;
import org.ceasefire.simulator.scenario.Expectation.Missed;
import org.ceasefire.simulator.scenario.Expectation.NoBreach;
import org.ceasefire.simulator.scenario.Expectation.VerdictFound;
import org.ceasefire.simulator.scenario.Expectation.What;
import org.ceasefire.simulator.scenario.Expectation.Withdrawn;
import org.ceasefire.simulator.scenario.IncidentVerdict;
import org.ceasefire.simulator.scenario.Records;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.BenignKind;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Standing;
import org.ceasefire.vocabulary.Track;
import org.junit.jupiter.api.Test;

/** Entries made by hand, held against one expectation each. */
class AssessmentTest {
    private static final Instant STARTEX = Instant.parse("2026-10-05T00:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void a_breach_holds_from_when_it_stood_whatever_became_of_it() {
        breach(2, "made", "incident-1");
        breach(3, "withdrawn", "incident-1");
        expect("HELD at T+2h", found(Optional.empty(), Optional.empty(), Optional.of(at(4))));
    }

    @Test
    void a_breach_that_comes_and_goes_within_an_instant_never_stood() {
        breach(2, "made", "incident-1");
        breach(2, "withdrawn", "incident-1");
        expect("FAILED it has not happened by T+10h", found(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_breach_that_stands_only_after_its_instant_is_too_late() {
        breach(5, "made", "incident-1");
        expect("FAILED at T+5h, too late", found(Optional.empty(), Optional.empty(), Optional.of(at(4))));
    }

    @Test
    void a_breach_by_another_act_does_not_count() {
        seen(1, "look-1", "salvo", "incident-1");
        breach(2, "made", "incident-1");
        expect("HELD at T+2h", found(Optional.of("salvo"), Optional.empty(), Optional.empty()));
        expect("FAILED it has not happened by T+10h", found(Optional.of("other"), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_merged_incident_takes_its_acts_with_it() {
        seen(1, "look-1", "salvo", "incident-2");
        entries.add(incident(2, "merged", "incident-2", "incident-1", List.of()));
        breach(2, "made", "incident-1");
        expect("HELD at T+2h", found(Optional.of("salvo"), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_breach_attributed_later_holds_later() {
        breach(2, "made", "incident-1");
        ruling(4, "made", "attribution", "incident-1", Map.of("side", "RU", "basis", "track"));
        expect("HELD at T+4h", found(Optional.empty(), Optional.of(Side.RU), Optional.empty()));
        expect("FAILED it has not happened by T+10h", found(Optional.empty(), Optional.of(Side.UA), Optional.empty()));
    }

    @Test
    void a_breach_must_stand_as_firmly_as_is_wanted() {
        breach(2, "made", "incident-1");
        ruling(2, "made", "existence", "incident-1", Map.of("standing", "probable"));
        What confirmed = new BreachFound(BreachType.ARTILLERY_FIRE, Optional.empty(), Optional.empty(), Optional.of(Standing.CONFIRMED), Optional.empty(), Optional.empty());
        expect("FAILED it has not happened by T+10h", confirmed);
        ruling(6, "amended", "existence", "incident-1", Map.of("standing", "confirmed"));
        expect("HELD at T+6h", confirmed);
    }

    @Test
    void what_must_never_stand_fails_when_it_once_did() {
        What never = new NoBreach(BreachType.ARTILLERY_FIRE, Optional.empty(), Optional.empty());
        expect("HELD it did not happen", never);
        breach(2, "made", "incident-1");
        breach(3, "withdrawn", "incident-1");
        expect("FAILED it happened at T+2h", never);
    }

    @Test
    void an_innocent_explanation_holds_for_its_act() {
        seen(1, "look-1", "stubble", "incident-1");
        ruling(3, "made", "benign", "incident-1/harvest-fire", Map.of("incident", "incident-1", "kind", "harvest-fire"));
        expect("HELD at T+3h", new BenignFound(BenignKind.HARVEST_FIRE, Optional.of("stubble"), Optional.empty()));
        expect("FAILED it has not happened by T+10h", new BenignFound(BenignKind.INDUSTRIAL_FIRE, Optional.empty(), Optional.empty()));
    }

    @Test
    void what_the_law_says_of_an_incident_holds_for_its_act() {
        seen(1, "look-1", "salvo", "incident-1");
        ruling(3, "made", "exchange", "incident-1", Map.of("incident", "incident-1"));
        expect("HELD at T+3h", new VerdictFound(IncidentVerdict.EXCHANGE, Optional.of("salvo"), Optional.of(at(3))));
        expect("FAILED at T+3h, too late", new VerdictFound(IncidentVerdict.EXCHANGE, Optional.empty(), Optional.of(at(2))));
        expect("FAILED it has not happened by T+10h", new VerdictFound(IncidentVerdict.EXCHANGE, Optional.of("other"), Optional.empty()));
        expect("FAILED it has not happened by T+10h", new VerdictFound(IncidentVerdict.DISPUTED, Optional.of("salvo"), Optional.empty()));
    }

    @Test
    void a_report_stands_for_what_it_tells_of() {
        entries.add(incident(2, "made", "incident-1", null, List.of("patrol")));
        breach(2, "made", "incident-1");
        expect("HELD at T+2h", found(Optional.of("patrol"), Optional.empty(), Optional.empty()));
        entries.add(new Entry.CaseChange(at(2), Audience.MONITOR, "opened", "case-1", "incident-1", Track.LADDER, "s", "incident-1"));
        decided(5, "case-1", Gate.PHASE_1, Outcome.APPROVED);
        expect("HELD at T+5h", gate(Optional.of("patrol"), Optional.empty(), Optional.empty()));
        expect("FAILED it has not happened by T+10h", gate(Optional.of("another"), Optional.empty(), Optional.empty()));
    }

    @Test
    void a_gate_passes_in_the_case_of_its_act_and_within_its_time() {
        seen(1, "look-1", "salvo", "incident-1");
        entries.add(new Entry.CaseChange(at(2), Audience.MONITOR, "opened", "case-1", "incident-1", Track.LADDER, "s", "incident-1"));
        decided(5, "case-1", Gate.PHASE_1, Outcome.APPROVED);
        expect("HELD at T+5h", gate(Optional.of("salvo"), Optional.of(at(5)), Optional.of(at(5))));
        expect("FAILED it has not happened by T+10h", gate(Optional.of("other"), Optional.empty(), Optional.empty()));
        expect("FAILED at T+5h, too early", gate(Optional.empty(), Optional.of(at(6)), Optional.empty()));
        expect("FAILED at T+5h, too late", gate(Optional.empty(), Optional.empty(), Optional.of(at(4))));
    }

    @Test
    void a_gate_that_was_refused_was_never_approved() {
        decided(5, "case-1", Gate.PHASE_3, Outcome.REFUSED);
        expect("HELD it did not happen", new GateNever(Gate.PHASE_3));
        decided(6, "case-1", Gate.PHASE_3, Outcome.APPROVED);
        expect("FAILED it happened at T+6h", new GateNever(Gate.PHASE_3));
    }

    @Test
    void an_act_was_missed_until_an_observation_of_it_arrives() {
        expect("HELD it did not happen", new Missed("salvo"));
        entries.add(new Entry.Detection(at(1), Audience.TRUTH, "look-1", "look", "salvo"));
        expect("HELD it did not happen", new Missed("salvo"));
        entries.add(incident(4, "made", "incident-1", null, List.of("look-1")));
        expect("FAILED it happened at T+4h", new Missed("salvo"));
    }

    @Test
    void a_withdrawn_breach_is_remembered() {
        breach(2, "made", "incident-1");
        expect("FAILED it has not happened by T+10h", new Withdrawn(BreachType.ARTILLERY_FIRE));
        breach(3, "withdrawn", "incident-1");
        expect("HELD at T+3h", new Withdrawn(BreachType.ARTILLERY_FIRE));
    }

    @Test
    void what_a_stopped_run_cannot_say_yet_is_open_and_what_is_over_has_failed() {
        assertEquals("OPEN it has not happened by T+3h", result(found(Optional.empty(), Optional.empty(), Optional.of(at(4))), at(3)));
        assertEquals("FAILED it has not happened by T+4h", result(found(Optional.empty(), Optional.empty(), Optional.of(at(4))), at(4)));
        assertEquals("OPEN it did not happen", result(new GateNever(Gate.PHASE_3), at(3)));
    }

    private void expect(String outcome, What what) {
        assertEquals(outcome, result(what, at(10)));
    }

    private String result(What what, Instant until) {
        Assessment assessment = new Assessment(scenario(new Expectation(1, "words", what)));
        entries.forEach(assessment);
        Assessed assessed = assessment.results(until).get(0);
        return assessed.result() + " " + assessed.got();
    }

    private static What found(Optional<String> act, Optional<Side> side, Optional<Instant> by) {
        return new BreachFound(BreachType.ARTILLERY_FIRE, act, side, Optional.empty(), Optional.empty(), by);
    }

    private static What gate(Optional<String> act, Optional<Instant> notBefore, Optional<Instant> by) {
        return new GatePassed(Gate.PHASE_1, Outcome.APPROVED, act, notBefore, by);
    }

    private void breach(int hour, String change, String incident) {
        ruling(hour, change, "breach", incident + "/artillery-fire", Map.of("incident", incident, "type", "artillery-fire"));
    }

    private void ruling(int hour, String change, String verdict, String key, Map<String, String> value) {
        entries.add(new Entry.Ruling(at(hour), Audience.MONITOR, change, verdict, key, key, value, Map.of(), List.of()));
    }

    private void decided(int hour, String caseId, Gate gate, Outcome outcome) {
        entries.add(new Entry.Decided(at(hour), Audience.ALL, caseId, gate, outcome, "body", null, null));
    }

    /** An observation with its cause, joining an incident. */
    private void seen(int hour, String observation, String act, String incident) {
        entries.add(new Entry.Detection(at(hour), Audience.TRUTH, observation, "look", act));
        entries.add(incident(hour, "made", incident, null, List.of(observation)));
    }

    private static Entry incident(int hour, String change, String id, String into, List<String> observations) {
        return new Entry.IncidentChange(at(hour), Audience.MONITOR, change, id, into, null, null, null, null, null, 0, null, null, 0, null, 0, observations);
    }

    private static Instant at(int hour) {
        return STARTEX.plusSeconds(hour * 3600L);
    }

    private static Scenario scenario(Expectation expectation) {
        return Records.of(Scenario.class, Map.of("id", "s", "startex", STARTEX, "duration", Duration.ofHours(10), "expect", List.of(expectation)));
    }
}

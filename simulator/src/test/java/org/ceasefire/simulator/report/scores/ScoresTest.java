package org.ceasefire.simulator.report.scores;

import static org.ceasefire.simulator.report.LedgerFixture.STARTEX;
import static org.ceasefire.simulator.report.LedgerFixture.at;
import static org.ceasefire.simulator.report.LedgerFixture.place;
import static org.ceasefire.simulator.report.LedgerFixture.reason;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.ceasefire.simulator.report.LedgerFixture;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.scores.AttributionScores.Cell;
import org.ceasefire.simulator.report.scores.Escalation.Came;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each figure on a story made by hand. */
class ScoresTest {
    @TempDir
    Path folder;

    private final LedgerFixture ledger = new LedgerFixture().exercise("A salvo");

    /** Of what is in the ledger, checked against the loops as well. */
    private Scores scores() throws IOException {
        return scores(ledger);
    }

    private Scores scores(LedgerFixture of) throws IOException {
        Path file = of.in(folder);
        ScoresTwiceTest.assertEqualTwice(file);
        return Scores.of(Story.read(file, Viewer.STAFF));
    }

    private void salvo(Side side) {
        ledger.act("salvo", ActKind.FIRE, side, at(10, 0), at(10, 10), place(48.5, 37.5), place(48.6, 37.5), 6);
    }

    /** A breach found at T+12h on one picture of a cause, laid to a side; nobody if that is empty. */
    private void breach(String cause, String side) {
        ledger.detection(at(11, 0), "drone-1/1/1", "drone-1/1", cause);
        ledger.observed("drone-1/1/1", Sign.EXPLOSION, place(48.6, 37.5), 100, at(11, 0), at(12, 0), "drone-1");
        ledger.incident(at(12, 0), "made", "incident-1", Happening.FIRE, "", place(48.6, 37.5), "drone-1/1/1");
        ledger.ruling(at(12, 0), "made", "existence", "incident-1", "incident-1", Map.of("standing", "probable"), reason("seen", Map.of("standing", "probable")));
        ledger.ruling(at(12, 0), "made", "breach", "incident-1/artillery-fire", "incident-1", Map.of("type", "artillery-fire"), reason("bursts", Map.of("article", "2.1")));
        if (!side.isEmpty()) {
            ledger.ruling(at(13, 0), "made", "attribution", "incident-1", "incident-1", Map.of("side", side, "basis", "direction", "likelihood", "likely"));
        }
    }

    private void gate(Track track, Outcome outcome, boolean overdue) {
        ledger.add(new Entry.CaseChange(at(12, 0), Audience.MONITOR, "opened", "case-1", "sector", track, "", "incident-1"));
        if (overdue) {
            ledger.ruling(at(20, 0), "made", "overdue", "case-1/phase-1", "case-1", Map.of("gate", "phase-1"));
        }
        if (outcome != null) {
            ledger.add(new Entry.Decided(at(21, 0), Audience.ALL, "case-1", Gate.PHASE_1, outcome, "guarantors", "single-decider", null));
        }
    }

    private Came came() throws IOException {
        return scores().escalation().gates().get(0).came();
    }

    @Test
    void where_nothing_happened_and_nothing_was_judged_there_is_nothing_to_share() throws IOException {
        Scores scores = scores();
        assertEquals(new ActScores.Row("all", 0, Share.of(0, 0), 0, Share.of(0, 0), Share.of(0, 0), null, null, null, null), scores.acts().all());
        assertEquals(new FindingScores.Row("all", 0, 0, 0, 0, 0, Share.of(0, 0), null), scores.findings().all());
        assertEquals(List.of(), scores.calibration().standingAtEnd());
        assertEquals(List.of(), scores.escalation().gates());
        assertEquals(List.of(), scores.claims());
    }

    @Test
    void an_act_that_nobody_saw_is_missed_and_has_no_times() throws IOException {
        salvo(Side.RU);
        ActScores.Row all = scores().acts().all();
        assertEquals(Share.of(0, 1), all.detected());
        assertEquals(1, all.missed());
        assertNull(all.seen());
        assertEquals(new Escalation.Against(1, 0, 1, 0, 0), scores().escalation().against());
    }

    @Test
    void an_act_is_followed_from_its_beginning_to_sight_receipt_verification_and_attribution() throws IOException {
        salvo(Side.RU);
        breach("salvo", "RU");
        ActScores.Row all = scores().acts().all();
        assertEquals(List.of(1.0, 2.0, 2.0, 3.0), List.of(all.seen().median_h(), all.received().median_h(), all.verified().median_h(), all.attributed().median_h()));
        assertEquals(Share.of(1, 1), all.laid());
        assertEquals(2, scores().findings().all().found().median_h());
    }

    @Test
    void an_act_is_not_verified_below_the_standing_that_the_policy_asks_for() throws IOException {
        salvo(Side.RU);
        breach("salvo", "RU");
        ledger.reading("verified-at", "confirmed");
        assertNull(scores().acts().all().verified());
        ledger.ruling(at(15, 0), "amended", "existence", "incident-1", "incident-1", Map.of("standing", "confirmed"));
        assertEquals(5, scores().acts().all().verified().median_h());
    }

    @Test
    void what_is_laid_to_the_wrong_side_is_true_and_laid_wrongly_and_its_act_is_never_attributed() throws IOException {
        salvo(Side.UA);
        breach("salvo", "RU");
        Scores scores = scores();
        assertEquals(new FindingScores.Row("all", 1, 1, 1, 0, 0, Share.of(1, 1), scores.findings().all().found()), scores.findings().all());
        assertEquals(List.of(new Cell(Laid.UA, Laid.RU, 1)), scores.attribution().cells());
        assertEquals(Share.of(0, 1), scores.attribution().right());
        assertNull(scores.acts().all().attributed());
        assertEquals(Share.of(0, 1), scores.acts().all().laid());
    }

    @Test
    void one_half_of_an_exchange_is_rightly_laid_to_both() throws IOException {
        salvo(Side.UA);
        breach("salvo", "both");
        assertEquals(List.of(new Cell(Laid.UA, Laid.BOTH, 1)), scores().attribution().cells());
        assertEquals(Share.of(1, 1), scores().attribution().right());
    }

    @Test
    void nothing_is_rightly_laid_to_both() throws IOException {
        breach(null, "both");
        assertEquals(List.of(new Cell(Laid.NOBODY, Laid.BOTH, 1)), scores().attribution().cells());
        assertEquals(Share.of(0, 1), scores().attribution().right());
    }

    @Test
    void a_breach_on_a_false_alarm_is_false() throws IOException {
        breach(null, "RU");
        assertEquals(new FindingScores.Row("all", 1, 0, 0, 1, 0, Share.of(0, 1), null), scores().findings().all());
        assertEquals(List.of(new Calibration.Said("probable", 0.8, 0.95, Share.of(0, 1), 0)), scores().calibration().standingAtEnd());
    }

    @Test
    void a_breach_on_a_staged_scene_is_false_and_the_scene_is_no_hostile_act() throws IOException {
        ledger.act("scene", ActKind.STAGING, Side.RU, at(10, 0), at(20, 0), place(48.6, 37.5), null, 6);
        breach("scene", "UA");
        assertEquals(1, scores().findings().all().imagined());
        assertEquals(0, scores().acts().all().acts());
    }

    @Test
    void a_breach_on_a_decoy_is_false_and_on_a_unit_where_it_stands_true() throws IOException {
        Entry.Unit decoy = new Entry.Unit(STARTEX, Audience.TRUTH, "guns", Side.RU, "d-30", 3, place(48.6, 37.5), true);
        ledger.add(decoy);
        breach("guns", "RU");
        assertEquals(1, scores().findings().all().imagined());
        ledger.entries.remove(decoy);
        ledger.add(new Entry.Unit(STARTEX, Audience.TRUTH, "guns", Side.RU, "d-30", 3, place(48.6, 37.5), false));
        assertEquals(1, scores().findings().all().correct());
    }

    @Test
    void what_rests_on_a_report_is_not_known_and_in_no_share() throws IOException {
        breach(null, "RU");
        ledger.entries.removeIf(Entry.Detection.class::isInstance);
        assertEquals(new FindingScores.Row("all", 1, 0, 0, 0, 1, Share.of(0, 0), null), scores().findings().all());
        assertEquals(Share.of(0, 0), scores().attribution().right());
        assertEquals(1, scores().calibration().standingAtEnd().get(0).unknown());
    }

    @Test
    void a_breach_that_is_withdrawn_is_told_with_the_time_for_which_it_stood() throws IOException {
        salvo(Side.RU);
        breach("salvo", "RU");
        ledger.ruling(at(17, 0), "withdrawn", "breach", "incident-1/artillery-fire", "incident-1", Map.of());
        FindingScores scores = scores().findings();
        assertEquals(0, scores.all().standing());
        assertEquals(new FindingScores.Withdrawn(1, 0, 1, 0, new Delay(1, 0, 5, null, null, 5)), scores.withdrawn());
        ledger.ruling(at(19, 0), "made", "breach", "incident-1/artillery-fire", "incident-1", Map.of("type", "artillery-fire"), reason("bursts", Map.of()));
        assertEquals(0, scores().findings().withdrawn().breaches());
    }

    @Test
    void what_became_part_of_another_incident_is_judged_with_that_one_alone() throws IOException {
        salvo(Side.RU);
        breach("salvo", "RU");
        ledger.incident(at(9, 0), "made", "incident-0", Happening.FIRE, "", place(48.6, 37.5));
        ledger.add(new Entry.IncidentChange(at(14, 0), Audience.MONITOR, "merged", "incident-1", "incident-0", null, null, null, null, null, 0, null, null, 0, null, 0, List.of()));
        ledger.ruling(at(14, 0), "withdrawn", "breach", "incident-1/artillery-fire", "incident-1", Map.of());
        ledger.ruling(at(16, 0), "made", "existence", "incident-0", "incident-0", Map.of("standing", "confirmed"));
        Scores scores = scores();
        assertEquals(0, scores.findings().withdrawn().breaches());
        assertEquals(List.of("confirmed"), scores.calibration().standingAtEnd().stream().map(Calibration.Said::word).toList());
    }

    @Test
    void a_gate_approved_in_time_on_a_case_that_was_founded_is_right() throws IOException {
        salvo(Side.RU);
        breach("salvo", "RU");
        gate(Track.LADDER, Outcome.APPROVED, false);
        assertEquals(Came.RIGHT, came());
    }

    @Test
    void a_gate_that_was_overdue_before_it_was_approved_is_late() throws IOException {
        salvo(Side.RU);
        breach("salvo", "RU");
        gate(Track.LADDER, Outcome.APPROVED, true);
        assertEquals(Came.LATE, came());
    }

    @Test
    void a_gate_approved_on_nothing_is_wrong_and_one_refused_on_nothing_rightly_not_taken() throws IOException {
        breach(null, "RU");
        gate(Track.LADDER, Outcome.APPROVED, false);
        assertEquals(Came.WRONG, came());
        ledger.entries.removeIf(Entry.Decided.class::isInstance);
        ledger.add(new Entry.Decided(at(21, 0), Audience.ALL, "case-1", Gate.PHASE_1, Outcome.REFUSED, "guarantors", "single-decider", null));
        assertEquals(Came.RIGHTLY_NOT_TAKEN, came());
    }

    @Test
    void the_ladder_does_not_answer_what_the_guaranteed_party_did_and_the_other_track_does() throws IOException {
        salvo(Side.UA);
        breach("salvo", "UA");
        gate(Track.LADDER, Outcome.APPROVED, false);
        assertEquals(Came.WRONG, came());
        ledger.entries.removeIf(Entry.CaseChange.class::isInstance);
        ledger.add(new Entry.CaseChange(at(12, 0), Audience.MONITOR, "opened", "case-1", "sector", Track.GUARANTEED_PARTY, "", "incident-1"));
        assertEquals(Came.RIGHT, came());
    }

    @Test
    void a_gate_that_is_overdue_and_never_decided_is_missing_and_one_refused_is_declined() throws IOException {
        salvo(Side.RU);
        breach("salvo", "RU");
        gate(Track.LADDER, null, true);
        assertEquals(Came.MISSING, came());
        ledger.add(new Entry.Decided(at(21, 0), Audience.ALL, "case-1", Gate.PHASE_1, Outcome.REFUSED, "guarantors", "single-decider", null));
        assertEquals(Came.DECLINED, came());
    }

    @Test
    void an_incident_that_joined_the_case_after_the_decision_does_not_found_it() throws IOException {
        salvo(Side.RU);
        breach("salvo", "RU");
        ledger.incident(at(9, 0), "made", "incident-0", Happening.FIRE, "", place(48.6, 37.5), "radar-1/1/1");
        ledger.observed("radar-1/1/1", Sign.HEAT, place(48.6, 37.5), 100, at(9, 0), at(9, 0), "radar-1").detection(at(9, 0), "radar-1/1/1", "radar-1/1", null);
        ledger.add(new Entry.CaseChange(at(9, 0), Audience.MONITOR, "opened", "case-1", "sector", Track.LADDER, "", "incident-0"));
        ledger.add(new Entry.Decided(at(11, 59), Audience.ALL, "case-1", Gate.PHASE_1, Outcome.APPROVED, "guarantors", "single-decider", null));
        ledger.add(new Entry.CaseChange(at(12, 0), Audience.MONITOR, "joined", "case-1", "sector", Track.LADDER, "", "incident-1"));
        assertEquals(Came.WRONG, came());
    }

    @Test
    void a_claim_is_true_within_25_km_and_6_h_of_such_an_act_by_those_who_are_accused() throws IOException {
        salvo(Side.RU);
        claim(Side.RU, 48.82, 16, 10);
        assertEquals(new ClaimScores(Side.UA, 1, 0, 0, 1, 1, 1, 1.0), scores().claims().get(0));
        claim(Side.RU, 48.82, 16, 11);
        claim(Side.RU, 48.83, 16, 10);
        assertEquals(new ClaimScores(Side.UA, 3, 0, 0, 1, 1, 1, 3.0), scores().claims().get(0));
    }

    @Test
    void where_no_claim_is_true_inflation_has_no_number() throws IOException {
        salvo(Side.RU);
        claim(Side.US, 48.6, 10, 0);
        assertNull(scores().claims().get(0).inflation());
    }

    private void claim(Side against, double lat, int hour, int minute) {
        ledger.add(new Entry.Claimed(at(30, 0), Audience.ALL, "claim-" + ledger.entries.size(), Side.UA, against, Happening.FIRE, place(lat, 37.5), at(hour, minute), "Shelling."));
    }

    @Test
    void the_assault_is_scored_as_it_was_written() throws IOException {
        Scores scores = scores(AssaultStory.ledger());
        assertEquals(Share.of(3, 5), scores.acts().all().detected());
        assertEquals(Share.of(2, 3), scores.acts().all().laid());
        assertEquals(new Delay(2, 0, 6, null, null, 9), scores.acts().all().attributed());
        FindingScores.Row found = scores.findings().all();
        assertEquals(List.of(4, 3, 1, 1, 0), List.of(found.standing(), found.correct(), found.wrongSide(), found.imagined(), found.unknown()));
        assertEquals(new FindingScores.Withdrawn(1, 1, 0, 0, new Delay(1, 0, 16, null, null, 16)), scores.findings().withdrawn());
        assertEquals(Share.of(2, 4), scores.attribution().right());
        assertEquals(Map.of("right", 3, "late", 1), scores.escalation().counts());
        assertEquals(new Escalation.Against(4, 2, 2, 0, 0), scores.escalation().against());
        assertEquals(new RuleScores("breach", "bursts", 3, Share.of(2, 3), 0), scores.rules().stream().filter(rule -> rule.rule().equals("bursts")).findFirst().orElseThrow());
        assertEquals(new ClaimScores(Side.UA, 1, 1, 2, 1, 1, 3, 1.0), scores.claims().get(0));
        SensorScores radar = scores.sensors().get(1);
        assertEquals(List.of(3, 2, 1, 1), List.of(radar.inView(), radar.seen().count(), radar.first(), radar.falseAlarms()));
    }

    @Test
    void who_may_not_see_the_truth_gets_no_scores() throws IOException {
        Story players = Story.read(AssaultStory.ledger().in(folder), Viewer.PLAYERS);
        assertThrows(IllegalArgumentException.class, () -> Scores.of(players));
    }
}

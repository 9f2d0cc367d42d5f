package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.ceasefire.adjudication.Adjudicator;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Ballot;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Alarm;
import org.ceasefire.vocabulary.Decision;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.GateDecided;
import org.ceasefire.vocabulary.GateProposal;
import org.ceasefire.vocabulary.GateProposed;
import org.ceasefire.vocabulary.GateTerms;

/** The desk that puts gates to their deciders, or takes them back, and writes down how they are decided. */
final class GateDesk {
    private final Scenario scenario;
    private final Adjudicator adjudicator;
    private final Timeline timeline;
    private final Docket docket;
    private final Consumer<Entry> entries;

    GateDesk(Scenario scenario, Adjudicator adjudicator, Timeline timeline, Docket docket, Consumer<Entry> entries) {
        this.scenario = scenario;
        this.adjudicator = adjudicator;
        this.timeline = timeline;
        this.docket = docket;
        this.entries = entries;
    }

    void propose(GateProposal proposal) {
        if (docket.get(proposal.caseId()).isDecided(proposal.gate())) {
            return;
        }
        timeline.remember(proposal.caseId(), new GateProposed(proposal.caseId(), proposal.gate(), timeline.now()));
        GateTerms terms = terms(proposal.gate());
        entries.accept(new Entry.Proposed(timeline.now(), Audience.ALL, proposal.caseId(), proposal.gate(), terms.body(), terms.members(),
                timeline.now().plus(terms.deadline())));
        List<Ballot> ballots = scenario.ballots().stream().filter(ballot -> ballot.gate() == proposal.gate()).toList();
        if (!ballots.isEmpty()) {
            Instant clock = clock(proposal);
            ballots.forEach(ballot -> ballot(proposal, ballot, clock));
        }
    }

    /** A vote falls no later than the clock of its gate. */
    private void ballot(GateProposal proposal, Ballot ballot, Instant clock) {
        Instant at = timeline.now().plus(ballot.after());
        timeline.put(clock.isBefore(at) ? clock : at, ballotId(proposal, ballot),
                new Due.BallotFalls(proposal.caseId(), ballot.gate(), ballot.member(), ballot.choice(), ballot.because()));
    }

    /** When the clock of a gate rings, if it still does. */
    private Instant clock(GateProposal proposal) {
        return adjudicator.standing(Alarm.class).stream()
                .filter(alarm -> alarm.about().equals(proposal.caseId()) && alarm.name().equals(proposal.gate().word()))
                .map(Alarm::due)
                .filter(due -> due.isAfter(timeline.now()))
                .findFirst()
                .orElse(Instant.MAX);
    }

    /** A proposal no longer stands: votes that have not fallen never will, and the gate lapses. */
    void takeBack(GateProposal proposal) {
        scenario.ballots().forEach(ballot -> timeline.cancel(ballotId(proposal, ballot)));
        timeline.put(timeline.now(), "lapses/" + proposal.key(), new Due.Lapses(proposal.caseId(), proposal.gate()));
    }

    /**
     * A gate is decided; nothing happens if it was.
     *
     * @param by the body, or a person
     * @param rule that made the votes a decision; null for a person
     * @param because why, in the words of a person; empty if there are none
     */
    void decide(Decision decision, String by, String rule, String because) {
        Docket.Case file = docket.get(decision.caseId());
        if (file.isDecided(decision.gate())) {
            return;
        }
        GateDecided decided = new GateDecided(decision.caseId(), decision.gate(), decision.outcome(), timeline.now());
        file.decide(decided);
        timeline.remember(decided.caseId(), decided);
        entries.accept(new Entry.Decided(timeline.now(), Audience.ALL, decided.caseId(), decided.gate(), decided.outcome(), by, rule, because));
    }

    /** Which body decides on a gate. */
    String body(Gate gate) {
        return terms(gate).body();
    }

    private GateTerms terms(Gate gate) {
        return scenario.gates().stream().filter(terms -> terms.gate() == gate).findFirst().orElseThrow();
    }

    private static String ballotId(GateProposal proposal, Ballot ballot) {
        return "ballot/" + proposal.key() + "/" + ballot.member();
    }
}

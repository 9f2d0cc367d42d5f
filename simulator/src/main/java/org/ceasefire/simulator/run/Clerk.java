package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.ceasefire.adjudication.Adjudicator;
import org.ceasefire.adjudication.Ruling;
import org.ceasefire.incidents.Registered;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Ballot;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Alarm;
import org.ceasefire.vocabulary.CaseCall;
import org.ceasefire.vocabulary.CaseClosed;
import org.ceasefire.vocabulary.CaseMember;
import org.ceasefire.vocabulary.CaseOpened;
import org.ceasefire.vocabulary.Closing;
import org.ceasefire.vocabulary.Decision;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.GateDecided;
import org.ceasefire.vocabulary.GateProposal;
import org.ceasefire.vocabulary.GateProposed;
import org.ceasefire.vocabulary.GateTerms;
import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.ResponseCall;
import org.ceasefire.vocabulary.ResponseTerms;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.Verdict;

/** Writes rulings down, and puts on the timeline, or takes off it, what they call for. */
final class Clerk {
    private final Scenario scenario;
    private final Adjudicator adjudicator;
    private final Timeline timeline;
    private final Docket docket;
    private final MonitoringCentre centre;
    private final Consumer<Entry> entries;

    Clerk(Scenario scenario, Adjudicator adjudicator, Timeline timeline, Docket docket, MonitoringCentre centre, Consumer<Entry> entries) {
        this.scenario = scenario;
        this.adjudicator = adjudicator;
        this.timeline = timeline;
        this.docket = docket;
        this.centre = centre;
        this.entries = entries;
    }

    void take(Ruling ruling) {
        entries.accept(RulingEntry.of(timeline.now(), ruling));
        if (ruling.now().isEmpty()) {
            withdrawn(ruling.verdict());
        } else if (!ruling.now().equals(ruling.before())) {
            made(ruling.verdict(), ruling.grounds());
        }
    }

    private void made(Verdict verdict, List<Ground> grounds) {
        if (verdict instanceof Alarm alarm) {
            set(alarm);
        } else if (verdict instanceof CaseCall call) {
            call(call);
        } else if (verdict instanceof GateProposal proposal) {
            propose(proposal);
        } else if (verdict instanceof Decision decision) {
            decide(decision, grounds.get(0).rule());
        } else if (verdict instanceof ResponseCall response) {
            respond(response);
        } else if (verdict instanceof Closing closing) {
            close(closing);
        }
    }

    private void withdrawn(Verdict verdict) {
        if (verdict instanceof Alarm || verdict instanceof ResponseCall) {
            timeline.cancel(id(verdict));
        } else if (verdict instanceof GateProposal proposal) {
            scenario.ballots().forEach(ballot -> timeline.cancel(ballotId(proposal, ballot)));
            timeline.put(timeline.now(), "lapses/" + proposal.key(), new Due.Lapses(proposal.caseId(), proposal.gate()));
        }
    }

    private void set(Alarm alarm) {
        timeline.put(alarm.due(), id(alarm), new Due.Rings(alarm));
    }

    private void call(CaseCall call) {
        Instant now = timeline.now();
        Registered incident = centre.registered(call.incident());
        String sector = incident.incident().sector();
        Optional<Docket.Case> answering = docket.answering(call);
        boolean opens = answering.isEmpty();
        Docket.Case file = answering.orElseGet(() -> docket.open(call));
        if (opens) {
            Instant detected = incident.incident().firstSeen();
            remember(file.id(), new CaseOpened(file.id(), call.scope(), call.track(), sector, incident.earliest(), detected, now));
        }
        if (!file.incidents().contains(call.incident())) {
            file.join(call.incident(), incident.point());
            remember(file.id(), new CaseMember(file.id(), call.incident(), now));
            entries.accept(new Entry.CaseChange(
                    now, Audience.MONITOR, opens ? "opened" : "joined", file.id(), call.scope(), call.track(), sector, call.incident()));
        }
    }

    private void propose(GateProposal proposal) {
        Docket.Case file = docket.get(proposal.caseId());
        if (file.isDecided(proposal.gate())) {
            return;
        }
        remember(proposal.caseId(), new GateProposed(proposal.caseId(), proposal.gate(), timeline.now()));
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
                new Due.BallotFalls(proposal.caseId(), ballot.gate(), ballot.member(), ballot.choice()));
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

    private void decide(Decision decision, String rule) {
        Docket.Case file = docket.get(decision.caseId());
        if (file.isDecided(decision.gate())) {
            return;
        }
        GateDecided decided = new GateDecided(decision.caseId(), decision.gate(), decision.outcome(), timeline.now());
        file.decide(decided);
        remember(decision.caseId(), decided);
        entries.accept(new Entry.Decided(timeline.now(), Audience.ALL, decision.caseId(), decision.gate(), decision.outcome(),
                terms(decision.gate()).body(), rule));
    }

    private GateTerms terms(Gate gate) {
        return scenario.gates().stream().filter(terms -> terms.gate() == gate).findFirst().orElseThrow();
    }

    private void respond(ResponseCall call) {
        if (docket.get(call.caseId()).hasResponded(call)) {
            return;
        }
        ResponseTerms terms = scenario.responses().stream()
                .filter(each -> each.tier() == call.tier() && each.by().equals(call.by()) && each.step() == call.step())
                .findFirst()
                .orElseThrow();
        Instant arrives = Responders.arrival(terms, scenario, timeline.now());
        entries.accept(new Entry.Called(timeline.now(), Audience.ALL, call.caseId(), call.tier(), call.by(), call.step(), terms.state(),
                terms.troops(), terms.means(), arrives));
        timeline.put(arrives, id(call), new Due.Responds(call));
    }

    private void close(Closing closing) {
        Docket.Case file = docket.get(closing.caseId());
        if (file.isOpen()) {
            file.close(timeline.now());
            remember(closing.caseId(), new CaseClosed(closing.caseId(), timeline.now()));
            entries.accept(new Entry.CaseChange(timeline.now(), Audience.MONITOR, "closed", closing.caseId(), null, null, null, null));
        }
    }

    /** What was decided is stated in the next round of the same instant. */
    private void remember(String caseId, Stated fact) {
        timeline.put(timeline.now(), "remembered/" + fact.getClass().getSimpleName() + "/" + fact.key(), new Due.Remembered(caseId, fact));
    }

    private static String id(Verdict verdict) {
        return verdict.getClass().getSimpleName() + "/" + verdict.key();
    }

    private static String ballotId(GateProposal proposal, Ballot ballot) {
        return "ballot/" + proposal.key() + "/" + ballot.member();
    }
}

package org.ceasefire.simulator.run;

import java.util.List;
import java.util.function.Consumer;

import org.ceasefire.adjudication.Adjudicator;
import org.ceasefire.geography.Point;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.vocabulary.Alarm;
import org.ceasefire.vocabulary.CaseClosed;
import org.ceasefire.vocabulary.CaseMember;
import org.ceasefire.vocabulary.Elapsed;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.GateDecided;
import org.ceasefire.vocabulary.GateProposed;
import org.ceasefire.vocabulary.GuaranteeVoided;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.ResponseCall;
import org.ceasefire.vocabulary.ResponseTaken;
import org.ceasefire.vocabulary.Vote;

/** The desk that keeps the cases: it states to the law what was put to whom, voted, decided and done, and what hour has come. */
final class CaseDesk {
    private final Adjudicator adjudicator;
    private final Timeline timeline;
    private final Docket docket;
    private final IncidentDesk incidents;
    private final Consumer<Entry> entries;

    CaseDesk(
            Adjudicator adjudicator, Timeline timeline, Docket docket, IncidentDesk incidents, Consumer<Entry> entries) {
        this.adjudicator = adjudicator;
        this.timeline = timeline;
        this.docket = docket;
        this.incidents = incidents;
        this.entries = entries;
    }

    void ring(Alarm alarm) {
        entries.accept(new Entry.AlarmRang(timeline.now(), Audience.MONITOR, alarm.about(), alarm.name(), alarm.due()));
        String subject = incidents.isOpen(alarm.about()) ? alarm.about() + IncidentDesk.RUNG : alarm.about();
        adjudicator.state(subject, new Elapsed(alarm.about(), alarm.name(), alarm.due()));
    }

    /** A member votes; nothing happens if it has voted or the gate is decided. {@code because}: its own words, empty if there are none. */
    void vote(Vote vote, String because) {
        Docket.Case file = docket.get(vote.caseId());
        if (file.isDecided(vote.gate()) || file.hasVoted(vote.gate(), vote.member())) {
            return;
        }
        file.vote(vote);
        adjudicator.state(before(vote.caseId(), vote.gate()), vote);
        entries.accept(new Entry.Voted(timeline.now(), Audience.ALL, vote.caseId(), vote.gate(), vote.member(), vote.choice(), because));
    }

    /** What was decided or done is stated, and stays; what is put to deciders stays until it lapses. */
    void remember(Due.Remembered remembered) {
        Docket.Case file = docket.get(remembered.caseId());
        if (remembered.fact() instanceof GateProposed proposal) {
            adjudicator.state(before(proposal.caseId(), proposal.gate()), proposal);
            file.propose(proposal);
            return;
        }
        adjudicator.state(remembered.caseId(), remembered.fact());
        if (remembered.fact() instanceof GateDecided decision) {
            file.decide(decision);
            endGuarantee(decision);
        } else if (remembered.fact() instanceof CaseMember member) {
            incidents.follow(member.incident());
        } else if (remembered.fact() instanceof CaseClosed closed) {
            file.close(closed.at());
            adjudicator.settle(closed.caseId());
            file.incidents().forEach(adjudicator::settle);
            incidents.age(closed.caseId());
        }
    }

    /** A guarantee that is declared void stays void when the case is long archived. */
    private void endGuarantee(GateDecided decision) {
        if (decision.gate() == Gate.VOID && decision.outcome() == Outcome.APPROVED) {
            adjudicator.state("guarantee", new GuaranteeVoided(decision.caseId(), decision.at()));
        }
    }

    /** A gate is no longer before its deciders. */
    void lapse(String caseId, Gate gate) {
        docket.get(caseId).lapse(gate);
        adjudicator.archive(before(caseId, gate));
    }

    /** Under what is stated that a gate lies before its deciders, and how they vote. */
    private static String before(String caseId, Gate gate) {
        return caseId + "/" + gate.word();
    }

    /** A responder has acted. */
    void responded(ResponseCall call) {
        docket.get(call.caseId()).respond(call);
        adjudicator.state(call.caseId(), new ResponseTaken(call.caseId(), call.tier(), call.by(), call.step(), timeline.now()));
        entries.accept(new Entry.Responded(timeline.now(), Audience.ALL, call.caseId(), call.tier(), call.by(), call.step()));
    }

    /** Where a case is: the place of its newest incident, as it is known now or was when it joined. */
    Point placeOf(String caseId) {
        Docket.Case file = docket.get(caseId);
        String newest = file.incidents().get(file.incidents().size() - 1);
        return incidents.isOpen(newest) ? incidents.registered(newest).point() : file.place();
    }

    /** A closed case is too old to change. */
    void archive(Docket.Case file) {
        entries.accept(CentreEntries.archived(timeline.now(), file.id()));
        adjudicator.archive(file.id());
        List.of(Gate.values()).forEach(gate -> adjudicator.archive(before(file.id(), gate)));
        docket.archive(file.id());
        file.incidents().forEach(incidents::archiveUnlessHeld);
    }
}

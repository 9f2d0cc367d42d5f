package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.ceasefire.adjudication.Ruling;
import org.ceasefire.incidents.Registered;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Alarm;
import org.ceasefire.vocabulary.CaseCall;
import org.ceasefire.vocabulary.CaseClosed;
import org.ceasefire.vocabulary.CaseMember;
import org.ceasefire.vocabulary.CaseOpened;
import org.ceasefire.vocabulary.Closing;
import org.ceasefire.vocabulary.Decision;
import org.ceasefire.vocabulary.GateProposal;
import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.ResponseCall;
import org.ceasefire.vocabulary.ResponseTerms;
import org.ceasefire.vocabulary.Verdict;

/** Writes rulings down, and puts on the timeline, or takes off it, what they call for. */
final class Clerk {
    private final Scenario scenario;
    private final Timeline timeline;
    private final Docket docket;
    private final IncidentDesk incidents;
    private final GateDesk gates;
    private final Consumer<Entry> entries;

    Clerk(Scenario scenario, Timeline timeline, Docket docket, IncidentDesk incidents, GateDesk gates, Consumer<Entry> entries) {
        this.scenario = scenario;
        this.timeline = timeline;
        this.docket = docket;
        this.incidents = incidents;
        this.gates = gates;
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
            gates.propose(proposal);
        } else if (verdict instanceof Decision decision) {
            gates.decide(decision, gates.body(decision.gate()), grounds.get(0).rule(), "");
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
            gates.takeBack(proposal);
        }
    }

    private void set(Alarm alarm) {
        timeline.put(alarm.due(), id(alarm), new Due.Rings(alarm));
    }

    private void call(CaseCall call) {
        Instant now = timeline.now();
        Registered incident = incidents.registered(call.incident());
        String sector = incident.incident().sector();
        Optional<Docket.Case> answering = docket.answering(call);
        boolean opens = answering.isEmpty();
        Docket.Case file = answering.orElseGet(() -> docket.open(call));
        if (opens) {
            Instant detected = incident.incident().firstSeen();
            timeline.remember(file.id(), new CaseOpened(file.id(), call.scope(), call.track(), sector, incident.earliest(), detected, now));
        }
        if (!file.incidents().contains(call.incident())) {
            file.join(call.incident(), incident.point());
            timeline.remember(file.id(), new CaseMember(file.id(), call.incident(), now));
            entries.accept(new Entry.CaseChange(
                    now, Audience.MONITOR, opens ? "opened" : "joined", file.id(), call.scope(), call.track(), sector, call.incident()));
        }
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
            timeline.remember(closing.caseId(), new CaseClosed(closing.caseId(), timeline.now()));
            entries.accept(new Entry.CaseChange(timeline.now(), Audience.MONITOR, "closed", closing.caseId(), null, null, null, null));
        }
    }

    private static String id(Verdict verdict) {
        return verdict.getClass().getSimpleName() + "/" + verdict.key();
    }
}

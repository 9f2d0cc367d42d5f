package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.ceasefire.adjudication.Adjudicator;
import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.incidents.Announcement;
import org.ceasefire.incidents.CoverageRegister;
import org.ceasefire.incidents.IncidentRegister;
import org.ceasefire.incidents.Registered;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Arrival;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Alarm;
import org.ceasefire.vocabulary.CaseClosed;
import org.ceasefire.vocabulary.CaseMember;
import org.ceasefire.vocabulary.Elapsed;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.GateDecided;
import org.ceasefire.vocabulary.GateProposed;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.PositionsRestored;
import org.ceasefire.vocabulary.ResponseCall;
import org.ceasefire.vocabulary.ResponseTaken;
import org.ceasefire.vocabulary.ResponseTerms;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Vote;

/** The centre to which everything is reported: it keeps the register of incidents and states to the law what it knows. */
final class MonitoringCentre {
    private final Scenario scenario;
    private final Adjudicator adjudicator;
    private final Timeline timeline;
    private final Consumer<Entry> entries;
    private final IncidentRegister register;
    private final CoverageRegister coverage;
    private final Docket docket = new Docket();

    MonitoringCentre(Scenario scenario, Adjudicator adjudicator, Timeline timeline, Consumer<Entry> entries) {
        this.scenario = scenario;
        this.adjudicator = adjudicator;
        this.timeline = timeline;
        this.entries = entries;
        this.register = new IncidentRegister(scenario.theatre(), scenario.correlation(), scenario.agreement());
        this.coverage = new CoverageRegister(scenario.policy().lookSpeaksFor());
        scenario.agreement().forEach(article -> adjudicator.state("agreement", article));
        adjudicator.state("policy", scenario.policy());
        scenario.gates().forEach(terms -> adjudicator.state("policy", terms));
        scenario.responses().forEach(terms -> adjudicator.state("policy", terms));
        scenario.attribution().forEach(weight -> adjudicator.state("policy", weight));
        scenario.severities().forEach(severity -> adjudicator.state("policy", severity));
        scenario.arrivals().forEach(this::expect);
    }

    /** Puts something from elsewhere on the timeline for when it arrives. */
    void expect(Arrival arrival) {
        timeline.put(arrival.received(), "arrival/" + arrival.id(), new Due.Arrives(arrival));
    }

    Docket docket() {
        return docket;
    }

    void take(Due.What what) {
        if (what instanceof Due.Observed observed) {
            observe(observed.observation());
        } else if (what instanceof Due.Arrives arrives) {
            arrive(arrives.arrival());
        } else if (what instanceof Due.Watched watched) {
            watch(watched.look().ground(), watched.look().from(), watched.look().to());
        } else if (what instanceof Due.BallotFalls ballot) {
            vote(new Vote(ballot.caseId(), ballot.gate(), ballot.member(), ballot.choice(), timeline.now()));
        } else if (what instanceof Due.Lapses lapses) {
            lapse(lapses.caseId(), lapses.gate());
        } else if (what instanceof Due.Rings rings) {
            ring(rings.alarm());
        } else if (what instanceof Due.Ages ages) {
            age(ages.subject());
        }
    }

    private void arrive(Arrival arrival) {
        if (arrival instanceof Arrival.Report report) {
            observe(report.observation());
        } else if (arrival instanceof Arrival.Notification notice) {
            entries.accept(CentreEntries.notified(timeline.now(), notice, scenario.theatre().plane()));
            Announcement announcement = new Announcement(
                    notice.id(), notice.by(), notice.kind(), notice.area(), notice.from(), notice.to(), notice.received());
            register.take(announcement).forEach(this::restate);
        } else if (arrival instanceof Arrival.Claim claim) {
            entries.accept(CentreEntries.claimed(timeline.now(), claim));
        } else if (arrival instanceof Arrival.WatchKept kept) {
            entries.accept(CentreEntries.watched(timeline.now(), kept, scenario.theatre()));
            watch(kept.area(), kept.from(), kept.to());
        } else if (arrival instanceof Arrival.Restoration restoration) {
            entries.accept(new Entry.Restored(timeline.now(), Audience.MONITOR, restoration.id(), restoration.sector(), restoration.by()));
            adjudicator.state("restorations", new PositionsRestored(restoration.sector(), restoration.id(), timeline.now()));
        }
    }

    private void observe(Observation observation) {
        boolean outOfTime = observation.seen().isBefore(timeline.now().minus(scenario.policy().evidenceHorizon()));
        entries.accept(CentreEntries.observed(timeline.now(), observation, outOfTime));
        if (outOfTime) {
            return;
        }
        IncidentRegister.Joined joined = register.take(observation);
        for (String merged : joined.merged()) {
            entries.accept(CentreEntries.gone(timeline.now(), "merged", merged, joined.id()));
            docket.holding(merged).forEach(file -> inherit(file, joined.id()));
            forget(merged);
        }
        Registered registered = restate(joined.id());
        entries.accept(CentreEntries.incident(timeline.now(), joined.isNew() ? "made" : "changed", registered, observation.id()));
        grow(joined.id());
    }

    /** A case that held an incident now merged holds the one that it was merged into. */
    private void inherit(Docket.Case file, String incident) {
        if (!file.incidents().contains(incident)) {
            file.incidents().add(incident);
            adjudicator.state(file.id(), new CaseMember(file.id(), incident, timeline.now()));
            String sector = register.registered(incident).incident().sector();
            entries.accept(new Entry.CaseChange(timeline.now(), Audience.MONITOR, "joined", file.id(), file.scope(), file.track(), sector, incident));
        }
    }

    /** States what is now held of an incident. */
    private Registered restate(String incident) {
        Registered registered = register.registered(incident);
        adjudicator.restate(incident, registered.facts());
        if (!docket.holding(incident).isEmpty()) {
            coverage.follow(incident, registered.point());
        }
        return registered;
    }

    private void watch(Area ground, Instant from, Instant to) {
        coverage.look(ground, from, to).forEach(covered -> adjudicator.state(covered.incident() + "/watched", covered));
    }

    private void ring(Alarm alarm) {
        entries.accept(new Entry.AlarmRang(timeline.now(), Audience.MONITOR, alarm.about(), alarm.name(), alarm.due()));
        adjudicator.state(alarm.about(), new Elapsed(alarm.about(), alarm.name(), alarm.due()));
    }

    /** A member votes; nothing happens if it has voted or the gate is decided. */
    void vote(Vote vote) {
        Docket.Case file = docket.get(vote.caseId());
        if (file.isDecided(vote.gate()) || file.hasVoted(vote.gate(), vote.member())) {
            return;
        }
        file.vote(vote);
        adjudicator.state(before(vote.caseId(), vote.gate()), vote);
        entries.accept(new Entry.Voted(timeline.now(), Audience.ALL, vote.caseId(), vote.gate(), vote.member(), vote.choice()));
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
        } else if (remembered.fact() instanceof CaseMember member) {
            coverage.follow(member.incident(), register.registered(member.incident()).point());
        } else if (remembered.fact() instanceof CaseClosed closed) {
            file.close(closed.at());
            adjudicator.settle(closed.caseId());
            file.incidents().forEach(adjudicator::settle);
            grow(closed.caseId());
        }
    }

    private void lapse(String caseId, Gate gate) {
        docket.get(caseId).lapse(gate);
        adjudicator.archive(before(caseId, gate));
    }

    /** Under what is stated that a gate lies before its deciders, and how they vote. */
    private static String before(String caseId, Gate gate) {
        return caseId + "/" + gate.word();
    }

    /** A responder has acted. */
    void responded(ResponseCall call) {
        Side by = scenario.responses().stream().filter(each -> each.tier() == call.tier()).map(ResponseTerms::by).findFirst().orElse(Side.UNKNOWN);
        docket.get(call.caseId()).respond(call);
        adjudicator.state(call.caseId(), new ResponseTaken(call.caseId(), call.tier(), call.step(), timeline.now()));
        entries.accept(new Entry.Responded(timeline.now(), Audience.ALL, call.caseId(), call.tier(), by, call.step()));
    }

    /** The place of the newest incident of a case that the register still holds. */
    Point placeOf(String caseId) {
        List<String> incidents = docket.get(caseId).incidents();
        for (int i = incidents.size() - 1; i >= 0; i--) {
            if (register.isOpen(incidents.get(i))) {
                return register.registered(incidents.get(i)).point();
            }
        }
        throw new IllegalStateException("An open case (%s) holds an incident that can still change.".formatted(caseId));
    }

    Registered registered(String incident) {
        return register.registered(incident);
    }

    /** Sets when a subject may be too old to change. */
    private void grow(String subject) {
        timeline.put(timeline.now().plus(scenario.policy().evidenceHorizon()), "ages/" + subject, new Due.Ages(subject));
    }

    private void age(String subject) {
        Optional<Docket.Case> file = docket.find(subject);
        if (file.isPresent()) {
            entries.accept(CentreEntries.archived(timeline.now(), subject));
            adjudicator.archive(subject);
            List.of(Gate.values()).forEach(gate -> adjudicator.archive(before(subject, gate)));
            docket.archive(subject);
            file.get().incidents().stream().filter(register::isOpen).forEach(this::archiveUnlessHeld);
        } else if (register.isOpen(subject)) {
            archiveUnlessHeld(subject);
        }
    }

    /** An incident stays as long as a case holds it or it was heard of within the horizon. */
    private void archiveUnlessHeld(String incident) {
        Instant old = register.lastHeard(incident).plus(scenario.policy().evidenceHorizon());
        if (docket.holding(incident).isEmpty() && !old.isAfter(timeline.now())) {
            entries.accept(CentreEntries.gone(timeline.now(), "archived", incident, null));
            register.archive(incident);
            forget(incident);
        }
    }

    private void forget(String incident) {
        adjudicator.archive(incident);
        adjudicator.archive(incident + "/watched");
        coverage.forget(incident);
        timeline.cancel("ages/" + incident);
    }
}

package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.ceasefire.adjudication.Adjudicator;
import org.ceasefire.geography.Area;
import org.ceasefire.incidents.Announcement;
import org.ceasefire.incidents.CoverageRegister;
import org.ceasefire.incidents.DayRegister;
import org.ceasefire.incidents.IncidentRegister;
import org.ceasefire.incidents.Plea;
import org.ceasefire.incidents.Registered;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Arrival;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Calmed;
import org.ceasefire.vocabulary.CaseMember;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.PositionsRestored;
import org.ceasefire.vocabulary.Stated;

/** The centre to which everything is reported: it keeps the register of incidents and states to the law what it knows. */
final class MonitoringCentre {
    /** Alarms that rang about an incident are not stated with it: what is known of it is stated anew, they stay. */
    static final String RUNG = "/rung";

    private final Scenario scenario;
    private final Adjudicator adjudicator;
    private final Timeline timeline;
    private final Docket docket;
    private final Consumer<Entry> entries;
    private final IncidentRegister register;
    private final CoverageRegister coverage;
    private final DayRegister days = new DayRegister();
    private final TempoDesk tempo;
    private final DutyDesk duties;
    /** Under what was told of a sector, and when: restored positions, apologies, calls. */
    private final Map<String, Instant> told = new TreeMap<>();

    MonitoringCentre(Scenario scenario, Adjudicator adjudicator, Timeline timeline, Docket docket, Consumer<Entry> entries) {
        this.scenario = scenario;
        this.adjudicator = adjudicator;
        this.timeline = timeline;
        this.docket = docket;
        this.entries = entries;
        this.register = new IncidentRegister(scenario.theatre(), scenario.correlation());
        this.tempo = new TempoDesk(scenario, adjudicator, timeline);
        this.coverage = new CoverageRegister(scenario.policy().lookSpeaksFor(), scenario.policy().nothingSeenFrom());
        stateTerms(scenario, adjudicator);
        this.duties = new DutyDesk(scenario, adjudicator, timeline, entries);
        scenario.arrivals().forEach(this::expect);
    }

    /** States the terms of the law: what was agreed, and how it is read. */
    static void stateTerms(Scenario scenario, Adjudicator adjudicator) {
        scenario.agreement().forEach(article -> adjudicator.state("agreement", article));
        adjudicator.state("policy", scenario.policy());
        scenario.gates().forEach(terms -> adjudicator.state("policy", terms));
        scenario.responses().forEach(terms -> adjudicator.state("policy", terms));
        scenario.attribution().forEach(weight -> adjudicator.state("policy", weight));
        scenario.severities().forEach(severity -> adjudicator.state("policy", severity));
        scenario.figures().forEach(figures -> adjudicator.state("policy", figures));
    }

    /** Puts something from elsewhere on the timeline for when it arrives. */
    void expect(Arrival arrival) {
        timeline.put(arrival.received(), "arrival/" + arrival.id(), new Due.Arrives(arrival));
    }

    void take(Due.What what) {
        if (what instanceof Due.TempoTaken) {
            tempo.state();
            return;
        }
        if (what instanceof Due.Observed observed) {
            observe(observed.observation());
        } else if (what instanceof Due.Arrives arrives) {
            arrive(arrives.arrival());
        } else if (what instanceof Due.Watched watched) {
            watch(watched.look().ground(), watched.look().from(), watched.look().to(), watched.noticing());
        } else if (what instanceof Due.Owes owes) {
            duties.owe(owes);
        } else if (what instanceof Due.Settles settles) {
            duties.forget(settles.duty());
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
        } else if (arrival instanceof Arrival.Plea plea) {
            entries.accept(CentreEntries.pleaded(timeline.now(), plea));
            register.take(new Plea(plea.id(), plea.kind(), plea.by(), scenario.theatre().plane().toPlane(plea.position()), plea.seen(),
                    plea.received())).forEach(this::restate);
        } else if (arrival instanceof Arrival.WatchKept kept) {
            entries.accept(CentreEntries.watched(timeline.now(), kept, scenario.theatre()));
            watch(kept.area(), kept.from(), kept.to(), (happening, place) -> kept.noticing());
        } else if (arrival instanceof Arrival.Calm calm) {
            entries.accept(new Entry.Calmed(timeline.now(), Audience.ALL, calm.id(), calm.how(), calm.sector(), calm.by()));
            tell(calm.id(), new Calmed(calm.how(), calm.sector(), calm.by(), calm.id(), timeline.now()));
        } else if (arrival instanceof Arrival.Restoration restoration) {
            entries.accept(new Entry.Restored(timeline.now(), Audience.MONITOR, restoration.id(), restoration.sector(), restoration.by()));
            tell(restoration.id(), new PositionsRestored(restoration.sector(), restoration.id(), timeline.now()));
        } else if (arrival instanceof Arrival.Delivery delivery) {
            duties.deliver(delivery);
        } else if (arrival instanceof Arrival.Request request) {
            duties.ask(request);
        }
    }

    /** States what somebody says of a sector. */
    private void tell(String report, Stated fact) {
        told.put("told/" + report, timeline.now());
        adjudicator.state("told/" + report, fact);
        age("told/" + report);
    }

    private void observe(Observation observation) {
        boolean outOfTime = observation.seen().isBefore(timeline.now().minus(scenario.policy().evidenceHorizon()));
        entries.accept(CentreEntries.observed(timeline.now(), observation, outOfTime));
        if (outOfTime) {
            return;
        }
        tempo.take(observation);
        IncidentRegister.Joined joined = register.take(observation);
        for (String merged : joined.merged()) {
            entries.accept(CentreEntries.gone(timeline.now(), "merged", merged, joined.id()));
            docket.holding(merged).forEach(file -> inherit(file, joined.id()));
            forget(merged);
        }
        Registered registered = restate(joined.id());
        joined.beside().forEach(this::restate);
        entries.accept(CentreEntries.incident(timeline.now(), joined.isNew() ? "made" : "changed", registered, observation.id()));
        age(joined.id());
    }

    /** A case that held an incident now merged holds the one that it was merged into. */
    private void inherit(Docket.Case file, String incident) {
        if (!file.incidents().contains(incident)) {
            file.join(incident, register.registered(incident).point());
            adjudicator.state(file.id(), new CaseMember(file.id(), incident, timeline.now()));
            String sector = register.registered(incident).incident().sector();
            entries.accept(new Entry.CaseChange(
                    timeline.now(), Audience.MONITOR, "joined", file.id(), file.scope(), file.track(), sector, incident));
        }
    }

    /** States what is now held of an incident. */
    private Registered restate(String incident) {
        Registered registered = register.registered(incident);
        adjudicator.restate(incident, registered.facts());
        if (days.take(registered.incident())) {
            adjudicator.restate("days", days.facts());
        }
        if (!docket.holding(incident).isEmpty()) {
            follow(registered);
        }
        return registered;
    }

    private void watch(Area ground, Instant from, Instant to, CoverageRegister.Noticing noticing) {
        coverage.look(ground, from, to, noticing).forEach(covered -> adjudicator.state(covered.incident() + "/watched", covered));
    }

    Registered registered(String incident) {
        return register.registered(incident);
    }

    boolean isOpen(String incident) {
        return register.isOpen(incident);
    }

    /** Begins to keep account of when an incident's place is watched. */
    void follow(String incident) {
        follow(register.registered(incident));
    }

    private void follow(Registered registered) {
        coverage.follow(registered.incident().id(), registered.incident().happening(), registered.point());
    }

    /** Sets when a case or an incident may be too old to change. */
    void age(String subject) {
        timeline.put(timeline.now().plus(scenario.policy().evidenceHorizon()), "ages/" + subject, new Due.Ages(subject));
    }

    /** Archives an incident that is over, and forgets what was told and announced before everything that is still open. */
    void archiveUnlessHeld(String incident) {
        archiveWithFellows(incident);
        Instant horizon = timeline.now().minus(scenario.policy().evidenceHorizon());
        Instant oldest = register.oldest().filter(horizon::isAfter).orElse(horizon);
        register.forgetBefore(oldest);
        told.entrySet().removeIf(each -> {
            boolean forgotten = each.getValue().isBefore(oldest);
            if (forgotten) {
                adjudicator.archive(each.getKey());
            }
            return forgotten;
        });
    }

    /**
     * Archives an incident with those that are counted with it, unless one of them, or one beside them, whose verdicts may rest on them, is
     * held by a case or was heard of within the horizon. Those beside are asked again once they are alone.
     */
    private void archiveWithFellows(String incident) {
        List<String> fellows = register.isOpen(incident) ? days.fellows(incident) : List.of();
        boolean areOver = fellows.stream().allMatch(each -> isOver(each) && register.beside(each).stream().allMatch(this::isOver));
        if (!areOver || fellows.isEmpty()) {
            return;
        }
        Set<String> beside = new TreeSet<>();
        fellows.forEach(each -> beside.addAll(archive(each)));
        beside.removeAll(fellows);
        beside.forEach(adjudicator::settle);
        beside.forEach(this::restate);
        beside.forEach(this::archiveWithFellows);
    }

    private boolean isOver(String incident) {
        return docket.holding(incident).isEmpty()
                && !register.lastHeard(incident).plus(scenario.policy().evidenceHorizon()).isAfter(timeline.now());
    }

    /** Which were beside it. */
    private Set<String> archive(String incident) {
        entries.accept(CentreEntries.gone(timeline.now(), "archived", incident, null));
        Set<String> beside = register.archive(incident);
        adjudicator.settle(days.sectorDay(incident));
        forget(incident);
        return beside;
    }

    private void forget(String incident) {
        adjudicator.archive(incident);
        adjudicator.archive(incident + "/watched");
        adjudicator.archive(incident + RUNG);
        coverage.forget(incident);
        if (days.forget(incident)) {
            adjudicator.restate("days", days.facts());
        }
        timeline.cancel("ages/" + incident);
    }
}

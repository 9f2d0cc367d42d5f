package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.ceasefire.adjudication.Adjudicator;
import org.ceasefire.incidents.Announcement;
import org.ceasefire.incidents.Plea;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Arrival;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Calmed;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.PositionsRestored;
import org.ceasefire.vocabulary.Stated;

/** The centre to which everything is reported: it writes down what arrives and passes each thing to the desk that keeps it. */
final class MonitoringCentre {
    private final Scenario scenario;
    private final Adjudicator adjudicator;
    private final Timeline timeline;
    private final IncidentDesk incidents;
    private final Consumer<Entry> entries;
    private final TempoDesk tempo;
    private final DutyDesk duties;
    /** Under what was told of a sector, and when: restored positions, apologies, calls. */
    private final Map<String, Instant> told = new TreeMap<>();

    MonitoringCentre(Scenario scenario, Adjudicator adjudicator, Timeline timeline, IncidentDesk incidents, Consumer<Entry> entries) {
        this.scenario = scenario;
        this.adjudicator = adjudicator;
        this.timeline = timeline;
        this.incidents = incidents;
        this.entries = entries;
        this.tempo = new TempoDesk(scenario, adjudicator, timeline);
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
        if (what instanceof Due.Observed observed) {
            observe(observed.observation());
        } else if (what instanceof Due.Arrives arrives) {
            arrive(arrives.arrival());
        } else if (what instanceof Due.Watched watched) {
            incidents.watch(watched.look().ground(), watched.look().from(), watched.look().to(), watched.noticing());
        } else if (what instanceof Due.Owes owes) {
            duties.owe(owes);
        } else if (what instanceof Due.Settles settles) {
            duties.forget(settles.duty());
        } else if (what instanceof Due.TempoTaken) {
            tempo.state();
        }
    }

    private void arrive(Arrival arrival) {
        if (arrival instanceof Arrival.Report report) {
            observe(report.observation());
        } else if (arrival instanceof Arrival.Notification notice) {
            entries.accept(CentreEntries.notified(timeline.now(), notice, scenario.theatre().plane()));
            incidents.take(new Announcement(
                    notice.id(), notice.by(), notice.kind(), notice.area(), notice.from(), notice.to(), notice.received()));
        } else if (arrival instanceof Arrival.Claim claim) {
            entries.accept(CentreEntries.claimed(timeline.now(), claim));
        } else if (arrival instanceof Arrival.Plea plea) {
            entries.accept(CentreEntries.pleaded(timeline.now(), plea));
            incidents.take(new Plea(plea.id(), plea.kind(), plea.by(), scenario.theatre().plane().toPlane(plea.position()), plea.seen(),
                    plea.received()));
        } else if (arrival instanceof Arrival.WatchKept kept) {
            entries.accept(CentreEntries.watched(timeline.now(), kept, scenario.theatre()));
            incidents.watch(kept.area(), kept.from(), kept.to(), (happening, place) -> kept.noticing());
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
        incidents.age("told/" + report);
    }

    private void observe(Observation observation) {
        boolean outOfTime = observation.seen().isBefore(timeline.now().minus(scenario.policy().evidenceHorizon()));
        entries.accept(CentreEntries.observed(timeline.now(), observation, outOfTime));
        if (!outOfTime) {
            tempo.take(observation);
            incidents.take(observation);
        }
    }

    /** Forgets what was told, announced and pleaded before the evidence horizon, and before everything that is still open. */
    void forget() {
        Instant horizon = timeline.now().minus(scenario.policy().evidenceHorizon());
        if (told.values().stream().anyMatch(horizon::isAfter) || incidents.remembersBefore(horizon)) {
            forgetBefore(incidents.oldest().filter(horizon::isAfter).orElse(horizon));
        }
    }

    private void forgetBefore(Instant oldest) {
        incidents.forgetBefore(oldest);
        told.entrySet().removeIf(each -> {
            boolean forgotten = each.getValue().isBefore(oldest);
            if (forgotten) {
                adjudicator.archive(each.getKey());
            }
            return forgotten;
        });
    }
}

package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Order;
import org.ceasefire.simulator.scenario.Recipient;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.sensing.Detection;
import org.ceasefire.simulator.sensing.Eyes;
import org.ceasefire.simulator.sensing.Hearing;
import org.ceasefire.simulator.sensing.Look;
import org.ceasefire.simulator.sensing.Take;
import org.ceasefire.simulator.sensing.Viewing;
import org.ceasefire.simulator.sensing.Watch;
import org.ceasefire.simulator.truth.Act;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.simulator.truth.Truth;
import org.ceasefire.vocabulary.GateDecided;
import org.ceasefire.vocabulary.ResponseCall;
import org.ceasefire.vocabulary.Stated;

/** What really happens and who sees it: acts enter the truth, looks are taken, and what they bring is sent to the centre. */
final class World {
    private final Plane plane;
    private final boolean feedback;
    private final Timeline timeline;
    private final Consumer<Entry> entries;
    private final Truth truth;
    private final Eyes eyes;
    private final Hearing hearing;
    private final CoverageHours coverage;
    private final Responders responders;
    private final FlightDesk flights;
    private final Courier courier;
    private final CrewReports crews;
    private final FireAtDrones attacks;
    private final CueDesk cues;
    private final TaskingDesk tasking;
    private final TreeMap<String, Inject> waiting = new TreeMap<>();

    World(Scenario scenario, Watch watch, Chance chance, boolean feedback, Timeline timeline, Consumer<Entry> entries) {
        this.plane = scenario.theatre().plane();
        this.feedback = feedback;
        this.timeline = timeline;
        this.entries = entries;
        this.truth = new Truth(scenario, chance);
        this.eyes = new Eyes(scenario, chance);
        this.hearing = new Hearing(scenario, chance);
        this.coverage = new CoverageHours(scenario, timeline, entries);
        this.responders = new Responders(scenario);
        truth.exogenous().forEach(this::plan);
        this.tasking = new TaskingDesk(scenario, watch, eyes, truth, timeline, entries);
        this.flights = new FlightDesk(scenario, truth, timeline, entries);
        this.courier = new Courier(timeline);
        this.crews = new CrewReports(scenario, truth, timeline, courier, entries);
        this.attacks = new FireAtDrones(plane, chance, flights, crews, entries);
        this.cues = new CueDesk(scenario, timeline, flights, tasking, entries);
        watch.looks().forEach(look -> timeline.put(look.to(), "look/" + look.id(), new Due.LookEnds(look)));
        scenario.orders().forEach(order -> timeline.put(order.at(), "order/" + order.id(), new Due.OrderPlaced(order)));
        scenario.events().stream().filter(inject -> inject.condition().isPresent()).forEach(inject -> waiting.put(inject.id(), inject));
    }

    /** Puts an act on the timeline for when it begins. */
    void plan(Act act) {
        timeline.put(act.from(), "act/" + act.id(), new Due.ActBegins(act));
    }

    void begin(Act act) {
        Act settled = truth.enter(act);
        entries.accept(WorldEntries.act(timeline.now(), settled));
        if (settled.kind() == ActKind.FIRE_AT_DRONE) {
            attacks.settle(settled, timeline.now());
        }
        hearing.of(settled).forEach(detection -> {
            entries.accept(WorldEntries.heard(timeline.now(), detection));
            courier.send(detection.observation(), Set.of(Recipient.MONITOR));
        });
    }

    void launch(Due.Launches due) {
        flights.launch(due);
    }

    /** Something reached the centre, which may send drones or order scenes. */
    void hear(Due.What what) {
        cues.hear(what);
    }

    void send(Due.Cued due) {
        cues.send(due);
    }

    void look(Look look) {
        Viewing viewing = eyes.view(look, truth);
        Take take = viewing.take();
        Set<Recipient> recipients = eyes.recipients(look);
        boolean reported = recipients.contains(Recipient.MONITOR);
        entries.accept(WorldEntries.look(look, take, plane, reported));
        take.detections().forEach(detection -> send(look, detection, recipients));
        take.misses().forEach(miss -> entries.accept(WorldEntries.miss(look, miss)));
        if (take.isLinkLost()) {
            flights.linkLost(look, take.hindrance()).filter(flight -> take.isJammed()).ifPresent(crews::jammed);
        }
        if (!take.able()) {
            tasking.broughtNothing(look, take.hindrance(), reported ? Audience.MONITOR : Audience.TRUTH);
        }
        if (reported) {
            report(look, viewing, take);
        } else {
            entries.accept(WorldEntries.withheld(look, take, eyes.provider(look)));
        }
    }

    /** Where the centre has looked, whatever was seen. */
    private void report(Look look, Viewing viewing, Take take) {
        coverage.take(viewing.cells());
        if (take.able()) {
            timeline.put(eyes.received(look), "watched/" + look.id(), new Due.Watched(look, viewing::noticing));
        }
    }

    void endHour() {
        coverage.write();
    }

    /** Orders a scene, at the present instant. */
    void order(Order order) {
        tasking.take(order);
    }

    /** The cause goes into the books of the staff; those with whom the provider shares get the observation without it. */
    private void send(Look look, Detection detection, Set<Recipient> recipients) {
        entries.accept(WorldEntries.detection(look, detection));
        courier.send(detection.observation(), recipients);
    }

    /** A side has what a provider shares with it. */
    void share(Due.Shared shared) {
        entries.accept(WorldEntries.shared(timeline.now(), shared));
    }

    /** Lets happen what was waiting for a phase. */
    void remember(Stated fact) {
        if (!feedback || !(fact instanceof GateDecided decision)) {
            return;
        }
        List<Inject> freed = new ArrayList<>();
        waiting.values().stream().filter(inject -> Docket.opens(decision, inject.condition().orElseThrow().phase())).forEach(freed::add);
        for (Inject inject : freed) {
            waiting.remove(inject.id());
            happen(inject, decision.at().plus(inject.after()), "conditional");
        }
    }

    void happen(Inject inject, Instant at, String origin) {
        plan(Act.of(inject, at, origin));
    }

    /** What a responder does is an act too. */
    void respond(ResponseCall call, Point place) {
        if (feedback) {
            begin(responders.act(call, place, timeline.now()));
        }
    }
}

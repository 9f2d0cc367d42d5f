package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Arrival;
import org.ceasefire.simulator.scenario.Cue;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Order;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.sensing.Sortie;
import org.ceasefire.simulator.sensing.Stop;
import org.ceasefire.vocabulary.Observation;

/**
 * Sends drones, and orders scenes, to look at what something else reported. It knows only what reaches the centre, and hangs on no ruling: cues work with
 * feedback off too.
 */
final class CueDesk {
    private final List<Cue> cues;
    private final Plane plane;
    private final Timeline timeline;
    private final FlightDesk flights;
    private final TaskingDesk tasking;
    private final Consumer<Entry> entries;
    /** When each cue last sent a drone. Looked up, never iterated. */
    private final Map<String, Instant> lastSent = new HashMap<>();
    /** How many flights were launched for cues, by drone, and how many scenes were ordered, by cue. Looked up, never iterated. */
    private final Map<String, Integer> launched = new HashMap<>();
    private final Map<String, Integer> ordered = new HashMap<>();

    CueDesk(Scenario scenario, Timeline timeline, FlightDesk flights, TaskingDesk tasking, Consumer<Entry> entries) {
        this.cues = scenario.cues();
        this.plane = scenario.theatre().plane();
        this.timeline = timeline;
        this.flights = flights;
        this.tasking = tasking;
        this.entries = entries;
    }

    /** Something reached the centre. */
    void hear(Due.What what) {
        if (what instanceof Due.Observed observed) {
            hear(observed.observation());
        } else if (what instanceof Due.Arrives arrives && arrives.arrival() instanceof Arrival.Report report) {
            hear(report.observation());
        } else if (what instanceof Due.Arrives arrives && arrives.arrival() instanceof Arrival.Claim claim) {
            cues.stream().filter(cue -> isOn(cue.on(), claim)).forEach(cue -> set(cue, claim.id(), claim.id(), claim.position()));
        }
    }

    private void hear(Observation seen) {
        cues.stream().filter(cue -> isOn(cue.on(), seen)).forEach(cue -> set(cue, seen.source(), seen.id(), seen.position()));
    }

    private static boolean isOn(Cue.Trigger on, Observation seen) {
        return on instanceof Cue.OnSign sign && sign.sign() == seen.sign()
                && sign.by().map(seen.source()::equals).orElse(true) && sign.kind().map(kind -> kind == seen.kind()).orElse(true);
    }

    private static boolean isOn(Cue.Trigger on, Arrival.Claim claim) {
        return on instanceof Cue.OnClaim said && said.happening() == claim.happening()
                && said.by().map(side -> side == claim.by()).orElse(true);
    }

    private void set(Cue cue, String by, String on, Position place) {
        timeline.put(timeline.now().plus(cue.after()), "cue/" + cue.id() + "/" + on, new Due.Cued(cue, by, on, plane.toPlane(place)));
    }

    void send(Due.Cued due) {
        Instant last = lastSent.get(due.cue().id());
        if (last != null && timeline.now().isBefore(last.plus(due.cue().atMostEvery()))) {
            return;
        }
        if (!due.cue().drones().isEmpty()) {
            fly(due);
        }
        if (!due.cue().satellites().isEmpty()) {
            order(due);
        }
    }

    /** A scene is ordered, which {@link TaskingDesk} records. */
    private void order(Due.Cued due) {
        Cue cue = due.cue();
        lastSent.put(cue.id(), timeline.now());
        String id = cue.id() + "/" + ordered.merge(cue.id(), 1, Integer::sum);
        tasking.take(new Order(id, timeline.now(), cue.satellites(), plane.toEarth(due.place()), timeline.now().plus(cue.expires()), due.by()));
    }

    /**
     * A flight is diverted, else a drone is launched, else it is recorded why none goes; not for the centre where a provider tells it nothing
     * of its flights.
     */
    private void fly(Due.Cued due) {
        Stop stop = new Stop(due.place(), due.cue().circling(), due.by());
        Map<String, String> refused = new LinkedHashMap<>();
        Optional<String> sent = divert(due, stop).or(() -> launch(due, stop, refused));
        sent.ifPresent(sortie -> lastSent.put(due.cue().id(), timeline.now()));
        boolean secret = drones(due).stream().anyMatch(drone -> flights.audience(drone) == Audience.TRUTH);
        entries.accept(new Entry.Cue(timeline.now(), secret ? Audience.TRUTH : Audience.MONITOR, due.cue().id(), due.on(), plane.toEarth(due.place()),
                sent.orElse(null), sent.isPresent() ? Map.of() : refused));
    }

    private Optional<String> divert(Due.Cued due, Stop stop) {
        Optional<Sortie> flight = drones(due).stream().flatMap(drone -> flights.detachment(drone.id()).inFlight(timeline.now()).stream())
                .filter(each -> canDivert(each, due, stop)).findFirst();
        flight.ifPresent(each -> flights.divert(each, stop));
        return flight.map(Sortie::id);
    }

    private boolean canDivert(Sortie flight, Due.Cued due, Stop stop) {
        Instant now = timeline.now();
        return flights.isLinked(flight) && !flight.isCued(now) && isNear(flight.at(now), due) && isLinkedAt(flight.drone(), stop)
                && flight.reaches(stop, now);
    }

    private Optional<String> launch(Due.Cued due, Stop stop, Map<String, String> refused) {
        for (Drone drone : drones(due)) {
            Optional<String> obstacle = obstacle(drone, due, stop);
            if (obstacle.isEmpty()) {
                String sortie = drone.id() + "/cue-" + launched.merge(drone.id(), 1, Integer::sum);
                flights.launch(sortie, drone, List.of(stop), stop.cue());
                return Optional.of(sortie);
            }
            refused.put(drone.id(), obstacle.get());
        }
        return Optional.empty();
    }

    /** What keeps a drone from being launched for a place; empty if nothing does. */
    private Optional<String> obstacle(Drone drone, Due.Cued due, Stop stop) {
        Point base = plane.toPlane(drone.base());
        if (!isNear(base, due)) {
            return Optional.of("too-far");
        }
        if (!isLinkedAt(drone, stop)) {
            return Optional.of("beyond-link");
        }
        double needed_s = 2 * base.distance_m(stop.place()) / drone.speed_mps() + stop.circling().toSeconds();
        return needed_s > drone.endurance().toSeconds() ? Optional.of("beyond-endurance") : flights.obstacle(drone, List.of(stop));
    }

    /** Those that may be sent, in their order; not the one whose own report it was. */
    private List<Drone> drones(Due.Cued due) {
        return due.cue().drones().stream().filter(id -> !id.equals(due.by())).map(id -> flights.detachment(id).drone()).toList();
    }

    private boolean isNear(Point here, Due.Cued due) {
        return here.distance_m(due.place()) <= due.cue().within_m();
    }

    private boolean isLinkedAt(Drone drone, Stop stop) {
        return drone.isLinkedAt(plane.toPlane(drone.base()).distance_m(stop.place()));
    }
}

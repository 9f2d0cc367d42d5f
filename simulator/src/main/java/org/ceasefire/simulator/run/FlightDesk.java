package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Theatre;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Recipient;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.SharingTerms;
import org.ceasefire.simulator.sensing.Look;
import org.ceasefire.simulator.sensing.Sortie;
import org.ceasefire.simulator.sensing.Stop;
import org.ceasefire.simulator.truth.Truth;
import org.ceasefire.vocabulary.SensorKind;

/** Sends drones up, diverts them, calls them home and loses them, and puts their looks on the timeline. */
final class FlightDesk {
    private final Scenario scenario;
    private final Theatre theatre;
    private final Truth truth;
    private final Timeline timeline;
    private final Consumer<Entry> entries;
    private final Map<String, Detachment> detachments = new LinkedHashMap<>();

    FlightDesk(Scenario scenario, Truth truth, Timeline timeline, Consumer<Entry> entries) {
        this.scenario = scenario;
        this.theatre = scenario.theatre();
        this.truth = truth;
        this.timeline = timeline;
        this.entries = entries;
        scenario.drones().forEach(drone -> detachments.put(drone.id(), new Detachment(drone, scenario.startex())));
        scenario.drones().forEach(this::schedule);
    }

    private void schedule(Drone drone) {
        int ordinal = 0;
        for (Instant launch : drone.launches()) {
            String sortie = drone.id() + "/" + ++ordinal;
            timeline.put(launch, "launch/" + sortie, new Due.Launches(drone, sortie));
        }
    }

    Detachment detachment(String drone) {
        return detachments.get(drone);
    }

    /** All flights in the air, in the order of the scenario's drones. */
    List<Sortie> inFlight() {
        return detachments.values().stream().flatMap(each -> each.inFlight(timeline.now()).stream()).toList();
    }

    /** A launch of the routine: it takes place, or the reason is recorded why not. */
    void launch(Due.Launches due) {
        List<Stop> stops = Sortie.routine(due.drone(), plane());
        obstacle(due.drone(), stops).ifPresentOrElse(
                reason -> enter(due.sortie(), due.drone(), "grounded", reason, plane().toPlane(due.drone().base()), ""),
                () -> launch(due.sortie(), due.drone(), stops, ""));
    }

    /** Why a drone cannot launch now for a way: {@code wind}, {@code icing}, {@code no-airframe} or {@code no-crew}. */
    Optional<String> obstacle(Drone drone, List<Stop> stops) {
        Instant now = timeline.now();
        Point base = plane().toPlane(drone.base());
        if (truth.wind_mps(base, now) > drone.windLimit_mps()) {
            return Optional.of("wind");
        }
        boolean ice = !drone.fliesInIcing() && (truth.icing(base, drone.altitude_m(), now)
                || stops.stream().anyMatch(stop -> truth.icing(stop.place(), drone.altitude_m(), now)));
        return ice ? Optional.of("icing") : detachments.get(drone.id()).lacks(now);
    }

    void launch(String id, Drone drone, List<Stop> stops, String cue) {
        Sortie sortie = Sortie.of(id, drone, theatre, timeline.now(), stops);
        detachments.get(drone.id()).launch(sortie);
        sortie.looks().forEach(this::expect);
        enter(id, drone, "launched", "", plane().toPlane(drone.base()), cue);
    }

    /** Whether a flight can be told anything now. */
    boolean isLinked(Sortie flight) {
        Point place = flight.at(timeline.now());
        Drone drone = flight.drone();
        return drone.isLinkedAt(plane().toPlane(drone.base()).distance_m(place)) && truth.jammedBy(drone, place, timeline.now()).isEmpty();
    }

    /** A flight goes to a place first, and then on. */
    void divert(Sortie flight, Stop stop) {
        enter(flight, "diverted", "", stop.cue());
        redirect(flight, flight.diverted(stop, timeline.now()));
    }

    /** A drone whose link was lost flies home by itself; the flight that now turned, if it had not before. */
    Optional<Sortie> linkLost(Look look, String reason) {
        Optional<Sortie> turning = detachments.get(look.sensor()).flight(look.sortie())
                .filter(flight -> flight.isInFlight(timeline.now()) && !flight.isHomeward(timeline.now()));
        turning.ifPresent(flight -> {
            enter(flight, "returned-early", reason, "");
            redirect(flight, flight.turnedHome(timeline.now()));
        });
        return turning;
    }

    /** A flight ends where it is, and its airframe with it. Of its flight the centre learns no more than that the link is gone. */
    void lose(Sortie flight) {
        enter(flight, "lost", "lost-link", "");
        Sortie ended = flight.ended(timeline.now());
        replace(flight, ended);
        detachments.get(flight.drone().id()).lose(ended);
    }

    private void redirect(Sortie before, Sortie after) {
        replace(before, after);
        detachments.get(after.drone().id()).redirect(after);
    }

    /** Looks that are over, or end by themselves in this instant, stay as they were; the one in hand ends now. */
    private void replace(Sortie before, Sortie after) {
        Set<String> pending = before.looks().stream().map(FlightDesk::due).filter(timeline::has).collect(Collectors.toSet());
        pending.forEach(timeline::cancel);
        after.looks().stream().filter(look -> look.to().isAfter(timeline.now()) || pending.contains(due(look))).forEach(this::expect);
    }

    private void expect(Look look) {
        timeline.put(look.to(), due(look), new Due.LookEnds(look));
    }

    private static String due(Look look) {
        return "look/" + look.id();
    }

    private void enter(Sortie flight, String change, String reason, String cue) {
        enter(flight.id(), flight.drone(), change, reason, flight.at(timeline.now()), cue);
    }

    private void enter(String sortie, Drone drone, String change, String reason, Point place, String cue) {
        entries.accept(new Entry.Sortie(timeline.now(), audience(drone), sortie, drone.id(), change, reason, plane().toEarth(place), cue));
    }

    /** A provider that keeps a drone's pictures from the centre does not tell it of its flights either. */
    Audience audience(Drone drone) {
        SharingTerms terms = scenario.sharing(drone.provider());
        Instant delivered = timeline.now().plus(drone.latency()).plus(terms.delay());
        return terms.recipients(SensorKind.DRONE_CAMERA, timeline.now(), delivered).contains(Recipient.MONITOR) ? Audience.MONITOR : Audience.TRUTH;
    }

    private Plane plane() {
        return theatre.plane();
    }
}

package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Fleet;
import org.ceasefire.simulator.sensing.Sortie;

/** The airframes and crews of one drone, and its flights. */
final class Detachment {
    private final Drone drone;
    /** When each airframe is ready; one that is lost never is. */
    private final List<Instant> airframes;
    /** When each crew is ready. */
    private final List<Instant> crews;
    private final Map<String, Manned> flights = new LinkedHashMap<>();

    /** A flight, with which airframe and which crew. */
    private record Manned(Sortie sortie, int airframe, int crew) {}

    Detachment(Drone drone, Instant start) {
        this.drone = drone;
        this.airframes = new ArrayList<>(Collections.nCopies(drone.fleet().airframes(), start));
        this.crews = new ArrayList<>(Collections.nCopies(drone.fleet().crews(), start));
    }

    Drone drone() {
        return drone;
    }

    /** What is not there for a launch: {@code no-airframe} or {@code no-crew}; empty if it can launch. */
    Optional<String> lacks(Instant now) {
        return ready(airframes, now) < 0 ? Optional.of("no-airframe") : ready(crews, now) < 0 ? Optional.of("no-crew") : Optional.empty();
    }

    /** A sortie launches with an airframe and a crew that are ready. */
    void launch(Sortie sortie) {
        book(new Manned(sortie, ready(airframes, sortie.launch()), ready(crews, sortie.launch())));
    }

    /** A sortie goes on otherwise. */
    void redirect(Sortie sortie) {
        Manned flight = flights.get(sortie.id());
        book(new Manned(sortie, flight.airframe, flight.crew));
    }

    /** A sortie does not come back: its crew, which stayed on the ground, does its rest all the same. */
    void lose(Sortie sortie) {
        Manned flight = flights.remove(sortie.id());
        airframes.set(flight.airframe, Instant.MAX);
        crews.set(flight.crew, sortie.home().plus(drone.fleet().rest()));
    }

    /** The flights in the air, in the order of their launches. */
    List<Sortie> inFlight(Instant now) {
        flights.values().removeIf(flight -> !flight.sortie.isInFlight(now) && flight.sortie.launch().isBefore(now));
        return flights.values().stream().map(Manned::sortie).filter(sortie -> sortie.isInFlight(now)).toList();
    }

    Optional<Sortie> flight(String sortie) {
        return Optional.ofNullable(flights.get(sortie)).map(Manned::sortie);
    }

    private void book(Manned flight) {
        Fleet fleet = drone.fleet();
        flights.put(flight.sortie.id(), flight);
        airframes.set(flight.airframe, flight.sortie.home().plus(fleet.turnaround()));
        crews.set(flight.crew, flight.sortie.home().plus(fleet.rest()));
    }

    /** The one that has been ready longest; -1 if none is. */
    private static int ready(List<Instant> since, Instant now) {
        int longest = since.indexOf(Collections.min(since));
        return since.get(longest).isAfter(now) ? -1 : longest;
    }
}

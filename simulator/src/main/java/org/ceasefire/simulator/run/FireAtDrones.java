package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.function.Consumer;

import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.sensing.Sortie;
import org.ceasefire.simulator.truth.Act;
import org.ceasefire.simulator.truth.Chance;

/** Settles attacks on monitors: which drones in flight are shot at, and which are brought down. */
final class FireAtDrones {
    private final Plane plane;
    private final Chance chance;
    private final FlightDesk flights;
    private final CrewReports crews;
    private final Consumer<Entry> entries;

    FireAtDrones(Plane plane, Chance chance, FlightDesk flights, CrewReports crews, Consumer<Entry> entries) {
        this.plane = plane;
        this.chance = chance;
        this.flights = flights;
        this.crews = crews;
        this.entries = entries;
    }

    /** Each drone that is within range when the act begins is shot at, or the one that is named. */
    void settle(Act act, Instant now) {
        Point launcher = plane.toPlane(act.path().get(0));
        double range_m = act.weapon().orElseThrow().range_m();
        flights.inFlight().stream()
                .filter(flight -> act.shot().drone().isEmpty() || act.shot().drone().equals(flight.drone().id()))
                .filter(flight -> StrictMath.hypot(flight.at(now).distance_m(launcher), flight.drone().altitude_m()) <= range_m)
                .forEach(flight -> shoot(act, flight, now));
    }

    /** Whether it hits is drawn for this act and this flight, and hangs on nothing else. */
    private void shoot(Act act, Sortie flight, Instant now) {
        boolean hit = chance.uniform("fire-at-drone", act.id(), flight.drone().id(), flight.launch().toString()) < act.shot().hit();
        entries.accept(new Entry.Sortie(now, Audience.TRUTH, flight.id(), flight.drone().id(), hit ? "shot-down" : "shot-at", act.id(),
                plane.toEarth(flight.at(now)), ""));
        tell(act, flight, hit);
        if (hit) {
            flights.lose(flight);
        }
    }

    /** A crew that has no link to its drone sees nothing of it. */
    private void tell(Act act, Sortie flight, boolean hit) {
        if (!flights.isLinked(flight)) {
            return;
        }
        if (hit) {
            crews.hit(flight, act.id());
        } else {
            crews.shotAt(flight, act.id());
        }
    }
}

package org.ceasefire.simulator.sensing;

import java.util.ArrayList;
import java.util.List;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Order;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.Scenario;

/** The passes of one satellite over the theatre, from STARTEX to ENDEX: found once, without chance, and never changed. */
final class Passes {
    /** So much of its way before and after a pass is kept (s), for places beside the line. */
    private static final long MARGIN_s = 60;
    /** What is in regard again within this time is so in the same overflight (s): a radar may see the ends of a bent line and not its middle. */
    private static final long OVERFLIGHT_s = 600;

    private final Scenario scenario;
    private final Satellite satellite;
    private final Reach reach;
    private final List<Pass> all = new ArrayList<>();

    Passes(Scenario scenario, Satellite satellite, Neighbourhood neighbourhood, EarthFrames frames) {
        this.scenario = scenario;
        this.satellite = satellite;
        Orbit orbit = new Orbit(satellite.orbit(), scenario.startex(), frames);
        this.reach = Reach.of(satellite.regard(), orbit);
        Regard theatre = new Regard(satellite, reach, places(neighbourhood));
        List<Stretch> inRegard = Stretch.all(second -> theatre.gap_s(orbit.at(second)), 0, orbit.lasts_s(scenario.duration()));
        Stretch.joined(inRegard, OVERFLIGHT_s).forEach(stretch -> add(orbit, stretch));
    }

    /** The line, and what this satellite is asked for elsewhere. */
    private List<Position> places(Neighbourhood neighbourhood) {
        List<Position> places = new ArrayList<>(neighbourhood.places());
        places.addAll(satellite.aims());
        scenario.orders().stream().filter(order -> order.satellites().contains(satellite.id())).map(Order::aim).forEach(places::add);
        return places;
    }

    private void add(Orbit orbit, Stretch stretch) {
        all.add(new Pass(satellite.id() + "/" + (all.size() + 1), scenario.startex().plusSeconds(stretch.from_s()),
                scenario.startex().plusSeconds(stretch.to_s()),
                new Track(orbit, stretch.from_s() - MARGIN_s, stretch.to_s() + MARGIN_s)));
    }

    /** In order of time. */
    List<Pass> all() {
        return List.copyOf(all);
    }

    Satellite satellite() {
        return satellite;
    }

    Reach reach() {
        return reach;
    }
}

package org.ceasefire.simulator.truth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Scenario;

/**
 * What really happens, whether anybody looks or not: acts and what they leave to be seen, weather, daylight, jamming.
 * One truth belongs to one run and one thread.
 */
public final class Truth {
    private final Scenario scenario;
    private final Chance chance;
    private final Plane plane;
    /** Until when what stays for good is there: ENDEX included. */
    private final Instant end;
    private final TraceIndex index = new TraceIndex();
    private final Whereabouts whereabouts;
    private final List<Act> jamming = new ArrayList<>();
    private final Cloud cloud;

    public Truth(Scenario scenario, Chance chance) {
        this.scenario = scenario;
        this.chance = chance;
        plane = scenario.theatre().plane();
        end = scenario.endex().plusSeconds(1);
        whereabouts = new Whereabouts(plane, index, scenario.units(), scenario.startex(), end);
        cloud = new Cloud(scenario.weather(), chance);
    }

    /** All that happens whatever anybody does: the unconditional injects and all processes from STARTEX to ENDEX, by (beginning, id). Does not enter them. */
    public List<Act> exogenous() {
        List<Act> acts = new ArrayList<>();
        scenario.events().forEach(inject -> inject.at().ifPresent(at -> acts.add(Act.of(inject, at, "scripted"))));
        scenario.processes().forEach(process -> acts.addAll(Occurrences.of(process, scenario, chance)));
        acts.removeIf(act -> act.from().isBefore(scenario.startex()) || act.from().isAfter(scenario.endex()));
        acts.sort(Comparator.comparing(Act::from).thenComparing(Act::id));
        return acts;
    }

    /**
     * An act begins to be true. Acts are entered in the order of their beginnings.
     *
     * @return the act as it happens: with where its unit stands, if it did not say where
     */
    public Act enter(Act act) {
        Act settled = whereabouts.settle(act);
        whereabouts.enter(settled);
        Traces.of(settled, plane, end).forEach(index::add);
        if (settled.kind() == ActKind.JAMMING && !settled.path().isEmpty()) {
            jamming.add(settled);
        }
        return settled;
    }

    /** Whatever can be seen in a box at some instant from {@code from} to {@code to}, both included, by (cause, sign, beginning). */
    public List<Trace> tracesIn(Area.Box box, Instant from, Instant to) {
        return index.find(box, from, to);
    }

    /** Share of the sky that is covered (0 to 1) over a place in the hour of an instant. */
    public double cloudCover(Point point, Instant instant) {
        return cloud.cover(point, instant);
    }

    /** Height of the Sun's centre above the horizon (degrees), negative below it, without refraction. */
    public double sunElevation_deg(Position position, Instant instant) {
        return Sun.elevation_deg(position, instant);
    }

    /** The jamming act that reaches a place at an instant; of several, the first by id. */
    public Optional<String> jammedBy(Point point, Instant instant) {
        return jamming.stream().filter(act -> !act.from().isAfter(instant) && act.to().isAfter(instant))
                .filter(act -> plane.toPlane(act.path().get(0)).distance_m(point) <= act.radius_m())
                .map(Act::id).min(Comparator.naturalOrder());
    }
}

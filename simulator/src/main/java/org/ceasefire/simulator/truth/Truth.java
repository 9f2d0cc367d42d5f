package org.ceasefire.simulator.truth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Sign;

/**
 * What really happens, whether anybody looks or not: acts and what they leave to be seen, weather, daylight, jamming and spoofing.
 * One truth belongs to one run and one thread.
 */
public final class Truth {
    /** Ice forms in cloud that covers so much of the sky, at temperatures from the one to the other (degrees Celsius). Defaults, unsourced. */
    private static final double CLOUD_FOR_ICING = 0.8;
    private static final double COLDEST_ICING_c = -15;
    private static final double WARMEST_ICING_c = 0;

    private final Scenario scenario;
    private final Chance chance;
    private final Plane plane;
    /** Until when what stays for good is there: ENDEX included. */
    private final Instant end;
    private final TraceIndex index = new TraceIndex();
    private final Whereabouts whereabouts;
    private final Spectrum spectrum;
    private final Cloud cloud;
    private final Wind wind;
    private final Temperature temperature;

    public Truth(Scenario scenario, Chance chance) {
        this.scenario = scenario;
        this.chance = chance;
        plane = scenario.theatre().plane();
        end = scenario.endex().plusSeconds(1);
        whereabouts = new Whereabouts(plane, index, scenario.units(), scenario.startex(), end);
        spectrum = new Spectrum(plane);
        cloud = new Cloud(scenario.weather(), chance);
        wind = new Wind(scenario.weather(), chance);
        temperature = new Temperature(scenario.weather(), chance);
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
        spectrum.enter(settled);
        return settled;
    }

    /** Whatever of some signs can be seen in a box at some instant from {@code from} to {@code to}, both included, by (cause, sign, beginning). */
    public List<Trace> tracesIn(Area.Box box, Instant from, Instant to, Set<Sign> signs) {
        return index.find(box, from, to, signs);
    }

    /** Share of the sky that is covered (0 to 1) over a place in the hour of an instant. */
    public double cloudCover(Point point, Instant instant) {
        return cloud.cover(point, instant);
    }

    /** Height of the Sun's centre above the horizon (degrees), negative below it, without refraction. */
    public double sunElevation_deg(Position position, Instant instant) {
        return Sun.elevation_deg(position, instant);
    }

    /** Wind near the ground (m/s) at a place in the hour of an instant. */
    public double wind_mps(Point point, Instant instant) {
        return wind.speed_mps(point, instant);
    }

    /** Whether ice forms on what flies at a height above a place. */
    public boolean icing(Point point, double height_m, Instant instant) {
        if (cloudCover(point, instant) < CLOUD_FOR_ICING) {
            return false;
        }
        double there_c = temperature.at_c(point, height_m, instant);
        return there_c >= COLDEST_ICING_c && there_c <= WARMEST_ICING_c;
    }

    /** The act that jams the link of a drone where it is at an instant; of several, the first by id. */
    public Optional<String> jammedBy(Drone drone, Point place, Instant instant) {
        return spectrum.jams(drone, place, instant);
    }

    /** Where a drone that is at a place takes itself to be: elsewhere if a spoofer reaches it. */
    public Point believed(Point place, Instant instant) {
        return spectrum.believed(place, instant);
    }
}

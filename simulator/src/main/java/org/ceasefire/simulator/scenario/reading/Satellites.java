package org.ceasefire.simulator.scenario.reading;

import java.util.List;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.file.PlacesText;
import org.ceasefire.simulator.scenario.file.SatelliteFigures;
import org.ceasefire.simulator.scenario.file.SatelliteText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.SensorKind;

/** Makes satellites. */
final class Satellites {
    private static final List<SensorKind> KINDS = List.of(SensorKind.OPTICAL, SensorKind.RADAR, SensorKind.THERMAL, SensorKind.RADIO);

    private final Frame frame;
    private final Ground ground;

    Satellites(Frame frame, Ground ground) {
        this.frame = frame;
        this.ground = ground;
    }

    Satellite satellite(SatelliteText text) {
        SatelliteFigures figures = text.figures();
        check(figures, frame.problems());
        SatelliteText.OrbitText orbit = figures.orbit();
        return new Satellite(text.id().value(), text.type().value(), text.provider().value(), figures.kind().value(),
                orbit.altitude().value(), orbit.inclination().value(), orbit.ascendingNode().value().hours(), orbit.phase().value(),
                figures.swath().value(), figures.reach().value(), text.aims().map(this::aims).orElse(List.of()),
                figures.resolution().value(), figures.error().value(), figures.timeError().value(),
                figures.countError().value(), figures.falseAlarms().value(), figures.latency().value(),
                figures.reliability().value());
    }

    /** Says what no satellite can be, whether a scenario or the catalogue says it. */
    static void check(SatelliteFigures figures, Problems problems) {
        for (Written<Double> number : List.of(figures.swath(), figures.resolution())) {
            problems.unless(number.value() > 0, number.at(), "The figure must be more than zero.");
        }
        problems.unless(KINDS.contains(figures.kind().value()), figures.kind().at(), "A satellite is optical, radar, thermal or radio.");
        problems.unless(figures.reach().value() <= 60, figures.reach().at(), "No satellite points more than 60 deg away from its nadir.");
        SatelliteText.OrbitText orbit = figures.orbit();
        between(200_000, 2_000_000, orbit.altitude(), "The altitude of an orbit is from 200 km to 2,000 km.", problems);
        between(0, 180, orbit.inclination(), "The inclination of an orbit is from 0 deg to 180 deg.", problems);
        between(0, 360, orbit.phase(), "The phase of an orbit is from 0 deg to 360 deg.", problems);
    }

    private List<Position> aims(PlacesText text) {
        return text.named().isPresent() ? text.named().flatMap(ground::area).map(ground::middle).stream().toList()
                : ground.terrain().positions(text.positions());
    }

    private static void between(double least, double most, Written<Double> number, String what, Problems problems) {
        problems.unless(number.value() >= least && number.value() <= most, number.at(), what);
    }
}

package org.ceasefire.simulator.scenario.reading;

import java.util.List;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.file.PlacesText;
import org.ceasefire.simulator.scenario.file.SatelliteText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.SensorKind;

/** Makes satellites. */
final class Satellites {
    private static final List<SensorKind> KINDS = List.of(SensorKind.OPTICAL, SensorKind.RADAR, SensorKind.THERMAL);

    private final Frame frame;
    private final Ground ground;

    Satellites(Frame frame, Ground ground) {
        this.frame = frame;
        this.ground = ground;
    }

    Satellite satellite(SatelliteText text) {
        frame.positive(text.swath(), "swath");
        frame.positive(text.resolution(), "resolution");
        Problems problems = frame.problems();
        problems.unless(KINDS.contains(text.kind().value()), text.kind().at(), "A satellite is optical, radar or thermal.");
        problems.unless(text.reach().value() <= 60, text.reach().at(), "No satellite points more than 60 deg away from its nadir.");
        SatelliteText.OrbitText orbit = text.orbit();
        between(200_000, 2_000_000, orbit.altitude(), "The altitude of an orbit is from 200 km to 2,000 km.");
        between(0, 180, orbit.inclination(), "The inclination of an orbit is from 0 deg to 180 deg.");
        between(0, 360, orbit.phase(), "The phase of an orbit is from 0 deg to 360 deg.");
        return new Satellite(text.id().value(), text.type().value(), text.provider().value(), text.kind().value(), orbit.altitude().value(),
                orbit.inclination().value(), orbit.ascendingNode().value().hours(), orbit.phase().value(), text.swath().value(),
                text.reach().value(), text.aims().map(this::aims).orElse(List.of()), text.resolution().value(), text.error().value(),
                text.falseAlarms().value(), text.latency().value(), text.reliability().value());
    }

    private List<Position> aims(PlacesText text) {
        return text.named().isPresent() ? text.named().flatMap(ground::area).map(ground::middle).stream().toList()
                : ground.terrain().positions(text.positions());
    }

    private void between(double least, double most, Written<Double> number, String what) {
        frame.problems().unless(number.value() >= least && number.value() <= most, number.at(), what);
    }
}

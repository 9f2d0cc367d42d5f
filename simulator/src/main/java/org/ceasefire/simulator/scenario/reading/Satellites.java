package org.ceasefire.simulator.scenario.reading;

import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.FieldOfRegard;
import org.ceasefire.simulator.scenario.LookSide;
import org.ceasefire.simulator.scenario.OrbitalElements;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.TaskingTerms;
import org.ceasefire.simulator.scenario.file.PlacesText;
import org.ceasefire.simulator.scenario.file.SatelliteFigures;
import org.ceasefire.simulator.scenario.file.SatelliteText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.SensorKind;

/** Makes satellites. */
final class Satellites {
    private final Frame frame;
    private final Ground ground;

    Satellites(Frame frame, Ground ground) {
        this.frame = frame;
        this.ground = ground;
    }

    /** The satellite; empty, and a problem, if its figures cannot be those of one. */
    Optional<Satellite> satellite(SatelliteText text) {
        SatelliteFigures figures = text.figures();
        boolean sound = SatelliteRules.check(figures, frame.problems());
        Optional<OrbitalElements> orbit = new Orbits(frame.problems()).elements(figures.orbit(), frame);
        List<Position> aims = text.aims().map(this::aims).orElse(List.of());
        text.aims().ifPresent(given -> frame.problems().unless(figures.capacity().isPresent(), given.at(),
                "A '%s' images everything in its swath and takes no aims. Maybe leave 'aims' out, or give it a capacity."
                        .formatted(text.type().value())));
        return sound ? orbit.map(elements -> satellite(text, elements, aims)) : Optional.empty();
    }

    private static Satellite satellite(SatelliteText text, OrbitalElements orbit, List<Position> aims) {
        SatelliteFigures figures = text.figures();
        return new Satellite(text.id().value(), text.type().value(), text.provider().value(), figures.kind().value(), orbit,
                figures.swath().value(), regard(figures), tasking(figures), aims, figures.resolution().value(), figures.error().value(),
                figures.timeError().value(), figures.countError().value(), figures.falseAlarms().value(), figures.downlink().value(), figures.processing().value(), figures.reliability().value());
    }

    private static FieldOfRegard regard(SatelliteFigures figures) {
        if (figures.kind().value() == SensorKind.RADAR) {
            return new FieldOfRegard.Sideways(figures.incidence().orElseThrow().from().value(),
                    figures.incidence().orElseThrow().to().value(), figures.looks().map(Written::value).orElse(LookSide.BOTH));
        }
        return figures.offNadir().<FieldOfRegard>map(angle -> new FieldOfRegard.Pointing(angle.value()))
                .orElseGet(FieldOfRegard.Below::new);
    }

    private static Optional<TaskingTerms> tasking(SatelliteFigures figures) {
        return figures.capacity().map(capacity -> new TaskingTerms(capacity.value(), figures.orderBefore().orElseThrow().value()));
    }

    private List<Position> aims(PlacesText text) {
        return text.named().isPresent() ? text.named().flatMap(ground::area).map(ground::middle).stream().toList()
                : ground.terrain().positions(text.positions());
    }
}

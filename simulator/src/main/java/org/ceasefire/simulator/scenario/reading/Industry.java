package org.ceasefire.simulator.scenario.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Emission;
import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Shot;
import org.ceasefire.simulator.scenario.file.IndustryText;
import org.ceasefire.simulator.scenario.file.IndustryText.PlantText;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Side;

/** Plants that are hot all the time: each is a zone, and a source of heat for the whole of play. */
final class Industry {
    private static final int CORNERS = 24;

    private Industry() {}

    /** The plants of a mask that lie in the theatre; the others are not in this story. */
    static List<PlantText> plants(Written<String> name, Terrain terrain, Reading reading) {
        Optional<IndustryText> mask = reading.presets().named("industry", name)
                .flatMap(preset -> reading.binder().bind(IndustryText.class, preset));
        return mask.map(IndustryText::plants).orElse(List.of()).stream().filter(plant -> terrain.isNear(place(plant))).toList();
    }

    static Optional<Area> ground(PlantText plant, Terrain terrain) {
        Point middle = terrain.point(place(plant));
        List<Position> ring = new ArrayList<>();
        for (int corner = 0; corner < CORNERS; corner++) {
            double azimuth = 2 * StrictMath.PI * corner / CORNERS;
            ring.add(terrain.plane().toEarth(new Point(middle.x_m() + plant.radius().value() * StrictMath.sin(azimuth),
                    middle.y_m() + plant.radius().value() * StrictMath.cos(azimuth))));
        }
        return terrain.area(ring, plant.radius().at());
    }

    /** Its heat, from STARTEX to ENDEX: {@code works-alchevsk.heat}. */
    static Inject heat(PlantText plant, Frame frame) {
        frame.positive(plant.power(), "power");
        return new Inject(plant.id().value() + ".heat", ActKind.INDUSTRIAL_FIRE, Optional.of(frame.startex()), Optional.empty(), Duration.ZERO,
                "", Side.CIVILIAN, Optional.empty(), 1, Duration.between(frame.startex(), frame.endex()), List.of(place(plant)),
                Optional.empty(), plant.power().value(), Emission.NONE, Shot.NONE, Disguise.NONE);
    }

    private static Position place(PlantText plant) {
        return new Position(plant.position().lat().value(), plant.position().lon().value());
    }
}

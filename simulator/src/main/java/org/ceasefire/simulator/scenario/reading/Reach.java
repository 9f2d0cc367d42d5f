package org.ceasefire.simulator.scenario.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Unit;
import org.ceasefire.simulator.scenario.Weapon;
import org.ceasefire.simulator.scenario.file.ActText;

/** Whether weapons reach what they are to strike. */
final class Reach {
    private final Terrain terrain;
    private final Forces forces;
    private final Whereabouts whereabouts;

    Reach(Terrain terrain, Forces forces, Whereabouts whereabouts) {
        this.terrain = terrain;
        this.forces = forces;
        this.whereabouts = whereabouts;
    }

    /** A target counts as out of range only if it is so from wherever the unit may stand. */
    void check(ActText text, Inject act) {
        Optional<Weapon> armed = act.weapon().filter(weapon -> weapon.range_m() > 0);
        if (armed.isEmpty() || act.target().isEmpty()) {
            return;
        }
        Weapon weapon = armed.get();
        double nearest_m = from(text, act).stream().mapToDouble(place -> terrain.apart_m(place, act.target().get())).min().orElse(0);
        terrain.problems().unless(nearest_m <= weapon.range_m(), text.target().orElseThrow().all().at(),
                String.format(Locale.ROOT, "The target is %.1f km away, and '%s' reaches %.1f km. Maybe move the unit first.",
                        nearest_m / 1000, weapon.id(), weapon.range_m() / 1000));
    }

    private List<Position> from(ActText text, Inject act) {
        Optional<Unit> unit = text.unit().flatMap(forces::unit);
        if (!act.path().isEmpty() || unit.isEmpty()) {
            return act.path();
        }
        return act.at().isPresent() ? whereabouts.at(unit.get(), act.at().get()) : whereabouts.ever(unit.get());
    }
}

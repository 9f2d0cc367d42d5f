package org.ceasefire.simulator.scenario.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.Unit;
import org.ceasefire.simulator.scenario.Weapon;
import org.ceasefire.simulator.scenario.file.ScenarioText;
import org.ceasefire.simulator.scenario.file.UnitText;
import org.ceasefire.simulator.scenario.file.WeaponText;
import org.ceasefire.simulator.scenario.file.WeaponsText;
import org.ceasefire.simulator.scenario.yaml.Written;

/** The weapons there are, and the units that have them. */
final class Forces {
    private final Frame frame;
    private final Register<Weapon> weapons;
    private final Register<Unit> units;
    private final List<Unit> placed = new ArrayList<>();

    private Forces(Frame frame, Reading reading) {
        this.frame = frame;
        this.weapons = reading.register("weapon");
        this.units = reading.register("unit");
    }

    static Forces of(ScenarioText text, Frame frame, Terrain terrain, Reading reading) {
        Forces forces = new Forces(frame, reading);
        text.weapons().forEach(weapon -> forces.weapons.put(weapon.id(), weapon(weapon)));
        text.units().forEach(unit -> forces.add(unit, terrain, reading));
        return forces;
    }

    /** Those of a scenario that is read already, and the shipped catalogue. */
    static Forces in(Scenario scenario, WeaponsText catalogue, Frame frame, Reading reading) {
        Forces forces = new Forces(frame, reading);
        catalogue.weapons().forEach(weapon -> forces.weapons.put(weapon.id(), weapon(weapon)));
        scenario.units().forEach(unit -> forces.weapons.know(unit.weapon().id(), unit.weapon()));
        scenario.units().forEach(unit -> forces.units.know(unit.id(), unit));
        return forces;
    }

    private static Weapon weapon(WeaponText text) {
        return new Weapon(text.id().value(), text.kind().value(), text.calibre().map(Written::value).orElse(0.0),
                text.range().map(Written::value).orElse(0.0), text.size().value());
    }

    private void add(UnitText text, Terrain terrain, Reading reading) {
        frame.positive(text.count(), "count");
        Optional<Weapon> weapon = weapons.get(text.weapon());
        var position = terrain.position(text.position());
        if (weapon.isEmpty() || position.isEmpty()) {
            reading.binder().broken().add(text.id().value());
            return;
        }
        Unit unit = new Unit(text.id().value(), text.side().value(), weapon.get(), text.count().value(), position.get(), disguise(text));
        units.put(text.id(), unit);
        placed.add(unit);
    }

    private Disguise disguise(UnitText text) {
        text.camouflage().ifPresent(share -> frame.share(share, "camouflage"));
        return new Disguise(text.camouflage().map(Written::value).orElse(0.0), text.decoy().map(Written::value).orElse(false));
    }

    Optional<Weapon> weapon(Written<String> id) {
        return weapons.get(id);
    }

    Optional<Unit> unit(Written<String> id) {
        return units.get(id);
    }

    List<Unit> units() {
        return placed;
    }
}

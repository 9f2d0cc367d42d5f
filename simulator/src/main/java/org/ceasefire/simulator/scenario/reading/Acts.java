package org.ceasefire.simulator.scenario.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Condition;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Emission;
import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Shot;
import org.ceasefire.simulator.scenario.Unit;
import org.ceasefire.simulator.scenario.Weapon;
import org.ceasefire.simulator.scenario.file.ActText;
import org.ceasefire.simulator.scenario.file.ProcessKind;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Side;

/** Makes injects of acts. */
final class Acts {
    /** How long acts last that say nothing of it; default, unsourced. */
    static final Duration USUAL = Duration.ofHours(1);

    private final Frame frame;
    private final Terrain terrain;
    private final Forces forces;
    private final ActRules rules;

    Acts(Frame frame, Terrain terrain, Forces forces) {
        this.frame = frame;
        this.terrain = terrain;
        this.forces = forces;
        this.rules = new ActRules(frame);
    }

    /** The inject; empty if something that it names is not there. */
    Optional<Inject> inject(ActText text) {
        Optional<Unit> unit = text.unit().flatMap(forces::unit);
        Optional<Weapon> weapon = text.weapon().flatMap(forces::weapon);
        Optional<Position> target = text.target().flatMap(terrain::position);
        Optional<Instant> at = text.at().map(frame::inPlay);
        boolean known = unit.isPresent() == text.unit().isPresent() && weapon.isPresent() == text.weapon().isPresent();
        if (!known || target.isPresent() != text.target().isPresent()) {
            return Optional.empty();
        }
        Optional<Weapon> armed = unit.map(Unit::weapon).or(() -> weapon);
        rules.check(text, unit, armed);
        return Optional.of(new Inject(text.id().value(), text.act().value(), at,
                text.condition().map(condition -> new Condition(condition.value().phase())),
                text.after().map(Written::value).orElse(Duration.ZERO), unit.map(Unit::id).orElse(""), side(text, unit), armed,
                count(text, unit), lasting(text), path(text), target, power_mw(text), emission(text), shot(text),
                disguise(text, unit)));
    }

    private static Side side(ActText text, Optional<Unit> unit) {
        Side otherwise = text.act().value().benign() ? Side.CIVILIAN : Side.UNKNOWN;
        return unit.map(Unit::side).or(() -> text.side().map(Written::value)).orElse(otherwise);
    }

    private static Disguise disguise(ActText text, Optional<Unit> unit) {
        Disguise own = unit.map(Unit::disguise).orElse(Disguise.NONE);
        return new Disguise(text.camouflage().map(Written::value).orElse(own.camouflage()), own.decoy());
    }

    private static int count(ActText text, Optional<Unit> unit) {
        return text.rounds().or(text::count).map(Written::value).orElse(unit.map(Unit::count).orElse(1));
    }

    private static Duration lasting(ActText text) {
        boolean fires = text.act().value() == ActKind.FIRE || text.act().value() == ActKind.FIRE_AT_DRONE;
        Duration usual = fires ? Duration.ofMinutes(text.rounds().map(Written::value).orElse(1)) : USUAL;
        return text.lasting().map(Written::value).orElse(usual);
    }

    private List<Position> path(ActText text) {
        return text.position().isPresent() ? text.position().flatMap(terrain::position).stream().toList() : terrain.positions(text.path());
    }

    private static Emission emission(ActText text) {
        return new Emission(number(text.radius()), number(text.jammerPower()), number(text.shift()), number(text.towards()));
    }

    private static Shot shot(ActText text) {
        return new Shot(text.drone().map(Written::value).orElse(""), number(text.hit()));
    }

    private static double number(Optional<Written<Double>> written) {
        return written.map(Written::value).orElse(0.0);
    }

    private static double power_mw(ActText text) {
        double usual = switch (text.act().value()) {
            case HARVEST_FIRE -> ProcessKind.HARVEST_FIRES.power_mw();
            case INDUSTRIAL_FIRE -> ProcessKind.INDUSTRIAL_FIRES.power_mw();
            default -> 0;
        };
        return text.power().map(Written::value).orElse(usual);
    }
}

package org.ceasefire.simulator.scenario.reading;

import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Unit;
import org.ceasefire.simulator.scenario.Weapon;
import org.ceasefire.simulator.scenario.file.ActText;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.WeaponClass;

/** What an act needs to be possible. */
final class ActRules {
    private static final Set<WeaponClass> FLY = Set.of(WeaponClass.AIRCRAFT, WeaponClass.HELICOPTER, WeaponClass.DRONE, WeaponClass.ARMED_DRONE);
    private static final Set<ActKind> SHOOT = Set.of(ActKind.FIRE);
    private static final Set<ActKind> MOVE = Set.of(ActKind.MOVEMENT, ActKind.FLIGHT);
    private static final Set<ActKind> ARMED = Set.of(ActKind.FIRE, ActKind.FLIGHT, ActKind.PRESENCE, ActKind.MOVEMENT,
            ActKind.FIRE_AT_DRONE, ActKind.STAGING);
    private static final Set<ActKind> STRIKE = Set.of(ActKind.FIRE, ActKind.EXERCISE);

    private final Frame frame;

    ActRules(Frame frame) {
        this.frame = frame;
    }

    void check(ActText text, Optional<Unit> unit, Optional<Weapon> weapon) {
        when(text);
        who(text, unit);
        where(text, unit);
        ability(text, weapon);
        pretence(text, unit);
        numbers(text);
        new SignalRules(frame).check(text);
    }

    private void when(ActText text) {
        unless(text.at().isPresent() != text.condition().isPresent(), text.id().at(),
                "An act needs either 'at' or 'if'. Maybe add at: T+31h");
        text.after().ifPresent(after -> unless(text.condition().isPresent(), after.at(), "'after' needs 'if'. Maybe add if: phase >= 1"));
    }

    private void who(ActText text, Optional<Unit> unit) {
        boolean somebody = unit.isPresent() || text.side().isPresent() || text.act().value().benign();
        unless(somebody, text.id().at(), "Nobody acts. Maybe add unit: or side: RU");
        text.side().ifPresent(side -> unless(unit.isEmpty() || unit.get().side() == side.value(), side.at(),
                "The unit '%s' is of %s.".formatted(unit.map(Unit::id).orElse(""), unit.map(own -> own.side().word()).orElse(""))));
        text.weapon().ifPresent(weapon -> unless(unit.isEmpty(), weapon.at(), "A unit acts with its own weapon. Maybe remove 'weapon'."));
    }

    private void where(ActText text, Optional<Unit> unit) {
        ActKind act = text.act().value();
        unless(text.position().isEmpty() || text.path().isEmpty(), text.id().at(), "An act has a position or a path, not both.");
        boolean stands = text.position().isPresent() || unit.isPresent() || !text.path().isEmpty() || act == ActKind.WARNING;
        unless(MOVE.contains(act) || stands, text.id().at(), "This act happens nowhere. Maybe add position: {lat: 48.60, lon: 37.90}");
        unless(!MOVE.contains(act) || text.path().size() >= (unit.isPresent() ? 1 : 2), text.id().at(),
                "A %s needs a path of two positions, or of one that its unit moves to. Maybe add path: [...]".formatted(act.word()));
        unless(MOVE.contains(act) || act == ActKind.WORKS || text.path().isEmpty(), text.id().at(),
                "A %s stays where it is. Maybe give position instead of path.".formatted(act.word()));
        unless(!SHOOT.contains(act) || text.target().isPresent(), text.id().at(),
                "Fire needs a target. Maybe add target: {lat: 48.59, lon: 37.72}");
        text.target().ifPresent(target -> unless(STRIKE.contains(act), target.all().at(), "A %s has no target.".formatted(act.word())));
    }

    private void ability(ActText text, Optional<Weapon> weapon) {
        ActKind act = text.act().value();
        Spot at = text.unit().or(text::weapon).map(name -> name.at()).orElse(text.id().at());
        unless(!ARMED.contains(act) || weapon.isPresent(), at,
                "A %s needs a unit or a weapon. Maybe add weapon: d-30".formatted(act.word()));
        weapon.ifPresent(own -> {
            unless(!SHOOT.contains(act) && act != ActKind.FIRE_AT_DRONE || own.range_m() > 0, at, "'%s' cannot fire.".formatted(own.id()));
            unless(act != ActKind.FLIGHT || FLY.contains(own.kind()), at, "'%s' cannot fly.".formatted(own.id()));
            unless(act != ActKind.MOVEMENT || !FLY.contains(own.kind()), at, "'%s' flies. Maybe write act: flight".formatted(own.id()));
        });
        text.side().ifPresent(side -> unless(side.value() != Side.UNKNOWN, side.at(), "Somebody acts: 'unknown' is for those who watch."));
    }

    private void pretence(ActText text, Optional<Unit> unit) {
        unless(!STRIKE.contains(text.act().value()) || !unit.map(Unit::disguise).orElse(Disguise.NONE).decoy(),
                text.unit().map(Written::at).orElse(text.id().at()),
                "'%s' is a decoy and cannot fire. Maybe write act: staging".formatted(unit.map(Unit::id).orElse("")));
    }

    private void numbers(ActText text) {
        text.camouflage().ifPresent(share -> frame.share(share, "camouflage"));
        text.rounds().ifPresent(rounds -> frame.positive(rounds, "number of rounds"));
        text.count().ifPresent(count -> frame.positive(count, "count"));
        text.lasting().ifPresent(lasting -> unless(!lasting.value().isZero(), lasting.at(), "An act lasts longer than nothing."));
        unless(!SHOOT.contains(text.act().value()) || text.rounds().isPresent(), text.id().at(),
                "Fire needs a number of rounds. Maybe add rounds: 18");
    }

    private void unless(boolean holds, Spot at, String what) {
        frame.problems().unless(holds, at, what);
    }
}

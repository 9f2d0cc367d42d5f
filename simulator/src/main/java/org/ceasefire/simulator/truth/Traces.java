package org.ceasefire.simulator.truth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Weapon;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;

/** What an act leaves to be seen, apart from whoever does it (see {@link Whereabouts}). */
final class Traces {
    private final Plane plane;
    private final Act act;
    private final Instant end;
    private final List<Trace> left = new ArrayList<>();

    private Traces(Act act, Plane plane, Instant end) {
        this.act = act;
        this.plane = plane;
        this.end = end;
    }

    /** @param end until when what stays for good is there */
    static List<Trace> of(Act act, Plane plane, Instant end) {
        Traces traces = new Traces(act, plane, end);
        traces.leave();
        return traces.left;
    }

    private void leave() {
        Optional<Position> place = act.path().stream().findFirst();
        switch (act.kind()) {
            case FIRE, EXERCISE -> shot(place);
            case STAGING -> place.ifPresent(this::staged);
            case DEMINING -> place.ifPresent(this::struck);
            case HARVEST_FIRE -> place.ifPresent(this::burnedField);
            case INDUSTRIAL_FIRE -> place.ifPresent(this::burning);
            case JAMMING, SPOOFING -> place.ifPresent(jammer -> leave(Sign.EMISSION, jammer, act.to(), 0, 0));
            case WORKS -> act.path().forEach(dug -> leave(Sign.EARTHWORKS, dug, end, Marks.EARTHWORKS_M, 0));
            case FIRE_AT_DRONE -> place.ifPresent(this::fired);
            case MOVEMENT, PRESENCE, FLIGHT, WARNING -> { }
        }
    }

    /** Nothing above sees small arms fire. */
    private void shot(Optional<Position> gun) {
        if (act.weapon().map(Weapon::kind).orElse(WeaponClass.UNKNOWN) != WeaponClass.SMALL_ARMS) {
            gun.ifPresent(this::fired);
            act.target().ifPresent(this::struck);
        }
    }

    /** A flash, and no heat that a satellite could tell: what burns is at the other end. */
    private void fired(Position gun) {
        leave(Sign.MUZZLE_FLASH, gun, act.to(), act.weapon().map(Weapon::size_m).orElse(Marks.FLASH_M), 0);
    }

    private void struck(Position target) {
        leave(Sign.EXPLOSION, target, act.to(), Marks.BURST_M, 0);
        leave(Sign.HEAT, target, act.to().plus(Marks.HOT_AFTER_FIRE), Marks.BURST_M, Marks.FIRE_MW);
        staged(target);
    }

    /** What anybody with a digger, some charges and diesel can make as well. */
    private void staged(Position place) {
        leave(Sign.SMOKE, place, act.to().plus(Marks.SMOKE_AFTER_FIRE), Marks.BURST_SMOKE_M, 0);
        leave(Sign.CRATER, place, act.to().plus(Marks.CRATER_IS_FRESH), Marks.CRATER_M, 0);
    }

    private void burnedField(Position field) {
        burning(field);
        leave(Sign.VEGETATION_FIRE, field, act.to(), Marks.VEGETATION_FIRE_M, 0);
        leave(Sign.BURN_SCAR, field, act.to(), act.to().plus(Marks.BURN_SCAR_IS_FRESH), Marks.BURN_SCAR_M, 0);
    }

    private void burning(Position place) {
        leave(Sign.HEAT, place, act.to(), Marks.VEGETATION_FIRE_M, burning_mw());
        leave(Sign.SMOKE, place, act.to(), Marks.PLUME_M, 0);
    }

    private double burning_mw() {
        return act.power_mw() > 0 ? act.power_mw() : Marks.BURNING_MW;
    }

    private void leave(Sign sign, Position place, Instant until, double size_m, double power_mw) {
        leave(sign, place, act.from(), until, size_m, power_mw);
    }

    private void leave(Sign sign, Position place, Instant from, Instant until, double size_m, double power_mw) {
        Instant shortest = from.plus(Marks.SHORTEST);
        left.add(new Trace(act.id(), sign, from, until.isAfter(shortest) ? until : shortest, List.of(plane.toPlane(place)),
                act.weapon().map(Weapon::kind).orElse(WeaponClass.UNKNOWN), act.weapon().map(Weapon::id).orElse(""),
                act.weapon().map(Weapon::calibre_mm).orElse(0.0), size_m, power_mw, act.count(), covered(sign)));
    }

    /** Nets cover works; nothing covers fire and what it leaves. */
    private Disguise covered(Sign sign) {
        return sign == Sign.EARTHWORKS ? act.disguise() : Disguise.NONE;
    }
}

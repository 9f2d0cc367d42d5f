package org.ceasefire.simulator.truth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Unit;
import org.ceasefire.simulator.scenario.Weapon;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;

/**
 * Where units and whoever else acts are seen standing and moving. An act has its unit where it says while it lasts; of several acts the one that begins
 * last counts. When none does, the unit is back at its own position, or where its last movement ended.
 */
final class Whereabouts {
    /** An act that has a unit no farther away than this (m) has it where it stands already. */
    private static final double SAME_PLACE_M = 1;

    private final Plane plane;
    private final TraceIndex index;
    private final Instant end;
    private final Map<String, Unit> units = new TreeMap<>();
    /** Of each unit, or act without one, what is seen of it when: no two at a time. */
    private final Map<String, List<Trace>> stays = new TreeMap<>();

    Whereabouts(Plane plane, TraceIndex index, List<Unit> standing, Instant start, Instant end) {
        this.plane = plane;
        this.index = index;
        this.end = end;
        for (Unit unit : standing) {
            units.put(unit.id(), unit);
            stay(unit.id(), seen(unit, unit.disguise(), plane.toPlane(unit.position()), start, end));
        }
    }

    /** The act with its places settled: where its unit stands, if it names none; from there, if it names only where it moves to. */
    Act settle(Act act) {
        boolean moves = act.kind() == ActKind.MOVEMENT || act.kind() == ActKind.FLIGHT;
        if (act.path().size() > (moves ? 1 : 0)) {
            return act;
        }
        return placeOf(act.unit(), act.from()).map(plane::toEarth).map(here -> act.along(
                act.path().isEmpty() ? List.of(here) : List.of(here, act.path().get(0)))).orElse(act);
    }

    /** An act begins. Acts come in the order of their beginnings. */
    void enter(Act act) {
        List<Trace> next = act.path().isEmpty() ? List.of() : seenDuring(act);
        String who = act.unit().isEmpty() ? "act/" + act.id() : act.unit();
        next.forEach(trace -> stay(who, trace));
    }

    private List<Trace> seenDuring(Act act) {
        List<Point> path = act.path().stream().map(plane::toPlane).toList();
        return switch (act.kind()) {
            case PRESENCE -> List.of(seen(act, Sign.WEAPON, act.disguise(), path.subList(0, 1), act.from(), act.to()));
            case MOVEMENT -> List.of(seen(act, Sign.COLUMN, act.disguise().uncovered(), path, act.from(), act.to()),
                    seen(act, Sign.WEAPON, act.disguise(), path.subList(path.size() - 1, path.size()), act.to(), end));
            case FLIGHT -> List.of(seen(act, Sign.AIRCRAFT, act.disguise().uncovered(), path, act.from(), act.to()));
            default -> elsewhere(act, path.get(0));
        };
    }

    /** An act that is not itself about being somewhere shows its unit only where it was not before. */
    private List<Trace> elsewhere(Act act, Point place) {
        boolean isThere = placeOf(act.unit(), act.from()).map(here -> here.distance_m(place) <= SAME_PLACE_M).orElse(true);
        return isThere ? List.of() : List.of(seen(units.get(act.unit()), act.disguise(), place, act.from(), act.to()));
    }

    private Optional<Point> placeOf(String unit, Instant instant) {
        return !units.containsKey(unit) ? Optional.empty() : stays.get(unit).stream()
                .filter(stay -> !stay.from().isAfter(instant) && stay.to().isAfter(instant)).findFirst().map(stay -> stay.at(instant));
    }

    /** What is seen of somebody from now on replaces what would have been seen at the same time. */
    private void stay(String who, Trace next) {
        if (!next.from().isBefore(next.to())) {
            return;
        }
        List<Trace> kept = new ArrayList<>();
        for (Trace old : stays.getOrDefault(who, List.of())) {
            List<Trace> rest = without(old, next);
            if (!rest.equals(List.of(old))) {
                index.remove(old);
                rest.forEach(index::add);
            }
            kept.addAll(rest);
        }
        kept.add(next);
        index.add(next);
        stays.put(who, kept);
    }

    private static List<Trace> without(Trace old, Trace next) {
        if (!old.from().isBefore(next.to()) || !next.from().isBefore(old.to())) {
            return List.of(old);
        }
        List<Trace> rest = new ArrayList<>();
        if (old.from().isBefore(next.from())) {
            rest.add(old.during(old.from(), next.from()));
        }
        if (next.to().isBefore(old.to())) {
            rest.add(old.during(next.to(), old.to()));
        }
        return rest;
    }

    private static Trace seen(Unit unit, Disguise disguise, Point place, Instant from, Instant to) {
        Weapon weapon = unit.weapon();
        return new Trace(unit.id(), Sign.WEAPON, from, to, List.of(place), weapon.kind(), weapon.id(), weapon.calibre_mm(),
                weapon.size_m(), 0, unit.count(), disguise);
    }

    private static Trace seen(Act act, Sign sign, Disguise disguise, List<Point> path, Instant from, Instant to) {
        return new Trace(act.id(), sign, from, to, path, act.weapon().map(Weapon::kind).orElse(WeaponClass.UNKNOWN),
                act.weapon().map(Weapon::id).orElse(""), act.weapon().map(Weapon::calibre_mm).orElse(0.0),
                act.weapon().map(Weapon::size_m).orElse(Marks.VEHICLE_M), 0, act.count(), disguise);
    }
}

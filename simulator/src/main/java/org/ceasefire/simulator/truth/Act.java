package org.ceasefire.simulator.truth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Emission;
import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Shot;
import org.ceasefire.simulator.scenario.Weapon;
import org.ceasefire.vocabulary.Side;

/**
 * Something that really happens. The fields are those of {@link Inject}, with the instants settled.
 *
 * @param unit the scenario's unit that acts; empty if none does
 * @param path where; may be empty for an act of a unit, which then acts from where it stands
 * @param to when it ends; not part of it
 * @param origin {@code scripted}, {@code conditional}, {@code input}, {@code process:ID}, or {@code response:CASE}
 */
public record Act(
        String id,
        ActKind kind,
        Side side,
        String unit,
        Optional<Weapon> weapon,
        int count,
        Instant from,
        Instant to,
        List<Position> path,
        Optional<Position> target,
        double power_mw,
        Emission emission,
        Shot shot,
        Disguise disguise,
        String origin) {
    public Act {
        path = List.copyOf(path);
    }

    /** What a script says, beginning at an instant. */
    public static Act of(Inject inject, Instant at, String origin) {
        return new Act(inject.id(), inject.act(), inject.side(), inject.unit(), inject.weapon(), inject.count(), at, at.plus(inject.lasting()),
                inject.path(), inject.target(), inject.power_mw(), inject.emission(), inject.shot(), inject.disguise(), origin);
    }

    /** The same act elsewhere. */
    Act along(List<Position> other) {
        return new Act(id, kind, side, unit, weapon, count, from, to, other, target, power_mw, emission, shot, disguise, origin);
    }
}

package org.ceasefire.simulator.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Position;
import org.ceasefire.vocabulary.Side;

/**
 * One scripted happening.
 *
 * @param at when it begins, if it is unconditional
 * @param condition what must come first, if it is conditional
 * @param after how long after the condition holds it begins; zero if unconditional
 * @param unit the unit that acts, if one of the scenario's does
 * @param side who acts; of the unit if there is one
 * @param weapon with what; of the unit if there is one
 * @param count pieces or vehicles (presence, movement, flight), rounds (fire)
 * @param lasting how long it lasts
 * @param path where: one place for what stays, two or more for what moves; an act of a unit may leave out where that unit stands anyway
 * @param target where it strikes (fire, exercise fire)
 * @param power_mw radiative power (MW) of a fire that burns, 0 otherwise
 * @param emission what it sends (jamming, spoofing)
 * @param shot at which drones it shoots (fire at drones)
 * @param disguise of what stands there; of the unit where the act says nothing
 */
public record Inject(
        String id,
        ActKind act,
        Optional<Instant> at,
        Optional<Condition> condition,
        Duration after,
        String unit,
        Side side,
        Optional<Weapon> weapon,
        int count,
        Duration lasting,
        List<Position> path,
        Optional<Position> target,
        double power_mw,
        Emission emission,
        Shot shot,
        Disguise disguise) {
    public Inject {
        path = List.copyOf(path);
    }
}

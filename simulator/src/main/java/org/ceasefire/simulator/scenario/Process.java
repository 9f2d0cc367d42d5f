package org.ceasefire.simulator.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Area;
import org.ceasefire.vocabulary.Side;

/**
 * Happenings that come by chance at a mean rate (Poisson), each its own act, alone or in clusters.
 *
 * @param perDay twelve mean rates, January first: acts a day over the whole area
 * @param area where they happen, evenly spread
 * @param rounds rounds or bursts of each act
 * @param target_m for fire: how far across the line the target lies (m); 0 otherwise
 * @param clusters how they come together, if they do; the mean rate is the same
 */
public record Process(
        String id,
        ActKind act,
        List<Double> perDay,
        Area area,
        Side side,
        Optional<Weapon> weapon,
        int rounds,
        Duration lasting,
        double power_mw,
        double target_m,
        Optional<Clusters> clusters) {
    public Process {
        perDay = List.copyOf(perDay);
    }
}

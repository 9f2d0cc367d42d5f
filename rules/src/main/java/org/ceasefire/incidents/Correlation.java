package org.ceasefire.incidents;

import java.time.Duration;
import java.util.Map;

import org.ceasefire.vocabulary.Happening;

/**
 * How near in place and event time observations must be to be one happening.
 *
 * @param nearness for each kind of happening
 * @param reach_m how far apart (m) the firing point and the burst of one fire can be
 * @param beside how near two incidents must be to be beside each other: an attack and its answer
 */
public record Correlation(Map<Happening, Nearness> nearness, double reach_m, Nearness beside) {
    public Correlation {
        nearness = Map.copyOf(nearness);
    }

    /**
     * @param apart_m greatest distance (m), on top of the two errors
     * @param within greatest time between an observation and the incident's span
     */
    public record Nearness(double apart_m, Duration within) {}

    /** How long before or after what stays to be seen (a crater, a weapon, earthworks) can belong to such a happening. */
    Duration stays(Happening happening) {
        Duration own = nearness.get(happening).within();
        Duration presence = nearness.get(Happening.PRESENCE).within();
        return own.compareTo(presence) > 0 ? own : presence;
    }
}

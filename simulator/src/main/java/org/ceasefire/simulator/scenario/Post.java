package org.ceasefire.simulator.scenario;

import java.time.Duration;

import org.ceasefire.geography.Position;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;

/**
 * A post on the ground that keeps watch day and night: a camera on a mast, a set of microphones.
 *
 * @param kind {@code acoustic} or {@code camera-site}
 * @param range_m how far it notices guns and bursts (m)
 * @param smallArmsRange_m how far it notices rifles and machine guns (m)
 * @param notices the chance (0 to 1) that it notices a fire in its range
 * @param error_m radius (m) that contains 95 % of its position errors
 * @param latency from noticing to delivery
 */
public record Post(String id, String provider, SensorKind kind, Position position, double range_m, double smallArmsRange_m, double notices,
        double error_m, Duration latency, Reliability reliability) {

    /** The same with another way to the centre. */
    public Post delivering(Duration after) {
        return new Post(id, provider, kind, position, range_m, smallArmsRange_m, notices, error_m, after, reliability);
    }
}

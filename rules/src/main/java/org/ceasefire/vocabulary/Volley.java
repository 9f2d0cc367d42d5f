package org.ceasefire.vocabulary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Fire that is laid to a side, by the day (UTC) and sector in which it was first seen.
 *
 * @param at when it was first seen
 */
public record Volley(String incident, Side side, long day, String sector, Instant at, String rule, List<String> evidence) implements OfIncident, Ground {
    public Volley(String incident, Side side, long day, String sector, Instant at, String rule, String... evidence) {
        this(incident, side, day, sector, at, rule, List.of(evidence));
    }

    /** Whether it began no farther than that from an instant. */
    public boolean near(Instant instant, Duration apart) {
        return Duration.between(at, instant).abs().compareTo(apart) <= 0;
    }
}

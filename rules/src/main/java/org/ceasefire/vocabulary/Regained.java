package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * Ground that was overrun is its holder's again.
 *
 * @param incident the assault
 * @param at when positions in its sector were first found restored
 */
public record Regained(String incident, Instant at, String rule, List<String> evidence) implements OfIncident, Ground {
    public Regained(String incident, Instant at, String rule, String... evidence) {
        this(incident, at, rule, List.of(evidence));
    }

    /** Whether it was regained no later than this. */
    public boolean inTime(Instant instant) {
        return !at.isAfter(instant);
    }
}

package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * Somebody on the ground, or a named decider, says that the positions in a sector are again those of the agreement.
 *
 * @param report id of the report or decision that says so
 * @param at when the centre had it
 */
public record PositionsRestored(String sector, String report, Instant at) implements Stated {
    @Override
    public String key() {
        return sector + "/" + report;
    }

    /** Whether it was found after this. */
    public boolean later(Instant other) {
        return at.isAfter(other);
    }

    /** Whether it was found before this. */
    public boolean earlier(Instant other) {
        return at.isBefore(other);
    }
}

package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * What was owed on an occasion was delivered.
 *
 * @param duty id of the occasion
 * @param delivery what was delivered, by its id
 * @param at when the mechanism had it
 */
public record Delivered(String duty, String delivery, Instant at) implements Stated {
    @Override
    public String key() {
        return duty;
    }

    /** Whether it came no later than this. */
    public boolean inTime(Instant due) {
        return !at.isAfter(due);
    }
}

package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * Two incidents, at least one of them fire, that happened near each other in place and time: arithmetic, no judgement. Stated about both.
 *
 * @param other id of the other incident
 * @param after how long after the other this one was first seen; negative if before
 */
public record Nearby(String incident, String other, Duration after) implements Stated {
    @Override
    public String key() {
        return incident + "/" + other;
    }

    /** Whether this one can answer the other: it did not come before it by more than that. */
    public boolean canAnswer(Duration unclear) {
        return after.compareTo(unclear.negated()) >= 0;
    }

    /** Whether this one came after the other, or with it. */
    public boolean follows() {
        return !after.isNegative();
    }

    /** Whether this one came after the other, or with it, and no later than that. */
    public boolean followsWithin(Duration most) {
        return !after.isNegative() && after.compareTo(most) <= 0;
    }
}

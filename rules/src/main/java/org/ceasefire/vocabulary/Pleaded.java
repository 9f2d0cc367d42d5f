package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * A party has said of fire at the place and time of an incident that it was its own, and what it was.
 *
 * @param plea id of the plea
 * @param kind what it is said to have been
 * @param by the party that says so
 * @param after how long after the incident was first seen the centre was told
 */
public record Pleaded(String incident, String plea, PleaKind kind, Side by, Duration after) implements Stated {
    @Override
    public String key() {
        return incident + "/" + plea;
    }

    /** Whether the centre was told no later than that. */
    public boolean toldWithin(Duration most) {
        return after.compareTo(most) <= 0;
    }
}

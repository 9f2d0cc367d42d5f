package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * A time in which the mechanism is suspended.
 *
 * @param id for example {@code suspension-1}
 * @param from the first instant of it
 * @param to the instant at which it is over
 */
public record MechanismSuspension(String id, Instant from, Instant to) implements Stated {
    @Override
    public String key() {
        return id;
    }
}

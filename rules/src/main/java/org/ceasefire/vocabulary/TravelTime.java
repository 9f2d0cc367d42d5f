package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * How long a force takes to arrive from where it is.
 *
 * @param state where it is
 * @param takes how long
 */
public record TravelTime(ForceState state, Duration takes) implements Stated {
    @Override
    public String key() {
        return state.word();
    }
}

package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * When a burst may be of the side's own gun.
 *
 * @param longestFlight how long after a gun fired its shell can burst
 */
public record StagingTerms(Duration longestFlight) implements Stated {
    @Override
    public String key() {
        return "staging";
    }
}

package org.ceasefire.simulator.comparison;

import java.time.Duration;
import java.time.Instant;

/**
 * A difference as it came up in one pair of runs.
 *
 * @param before the incident or case under the old rules; null where there is none
 * @param beforeAt when it was found or decided there
 */
public record Occurrence(long seed, String before, Instant beforeAt, String after, Instant afterAt) {

    /** How much later it was under the new rules; negative if earlier. Asked only of what both have. */
    Duration shift() {
        return Duration.between(beforeAt, afterAt);
    }
}

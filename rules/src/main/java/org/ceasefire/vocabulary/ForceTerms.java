package org.ceasefire.vocabulary;

import java.time.Duration;
import java.time.Instant;

/**
 * When the multinational force is there and ratified, and what becomes of Phase 2 until then.
 *
 * @param ready when it is deployed and ratified
 * @param ifNot what becomes of Phase 2 while it is not ready
 * @param lag how much later it comes if it is called before
 */
public record ForceTerms(Instant ready, Unready ifNot, Duration lag) implements Stated {
    @Override
    public String key() {
        return "force";
    }
}

package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * How long a refusal stands before the gate can be put again without a further breach.
 *
 * @param standsFor how long, from the refusal
 */
public record RefusalTerms(Duration standsFor) implements Stated {
    @Override
    public String key() {
        return "refusal";
    }
}

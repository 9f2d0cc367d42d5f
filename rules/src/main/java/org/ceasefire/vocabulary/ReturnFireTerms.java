package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * When pleaded return fire is accepted.
 *
 * @param immediateWithin how long after the attack began the reply began at the latest
 * @param proportion how many times as many rounds or bursts as the attack's the reply may have at the most
 * @param notifiedWithin how long after the reply began the centre was told at the latest
 */
public record ReturnFireTerms(Duration immediateWithin, int proportion, Duration notifiedWithin) implements Stated {
    @Override
    public String key() {
        return "return-fire";
    }
}

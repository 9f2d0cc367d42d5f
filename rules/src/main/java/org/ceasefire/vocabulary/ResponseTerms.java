package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * What a responder does once a gate is approved.
 *
 * @param gate the gate that calls for it
 * @param tier who acts: 1 Ukrainian forces, 2 multinational force, 3 US backstop
 * @param by the side that acts
 * @param after how long after the decision it is done
 */
public record ResponseTerms(Gate gate, int tier, Side by, Step step, Duration after) implements Stated {
    @Override
    public String key() {
        return gate.word() + "/" + tier + "/" + step.word();
    }
}

package org.ceasefire.vocabulary;

import java.time.Duration;

/**
 * What a responder does once a gate is approved.
 *
 * @param gate the gate that calls for it
 * @param tier who acts: 1 Ukrainian forces, 2 multinational force, 3 US backstop
 * @param by who acts: a party, a contributing country, or the force as a whole
 * @param after how long after the decision it leaves
 * @param state where its force is; how long it travels depends on that
 * @param troops how many come; 0 if nothing is said
 * @param means with what it answers
 */
public record ResponseTerms(Gate gate, int tier, String by, Step step, Duration after, ForceState state, int troops, Means means) implements Stated {
    @Override
    public String key() {
        return gate.word() + "/" + tier + "/" + by + "/" + step.word();
    }
}

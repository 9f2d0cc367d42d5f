package org.ceasefire.vocabulary;

/**
 * What a phase waits for.
 */
public record PhaseNeeds(Gate gate, Needs needs) implements Stated {
    @Override
    public String key() {
        return gate.word();
    }
}

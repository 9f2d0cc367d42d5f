package org.ceasefire.vocabulary;

/**
 * How much an innocent explanation takes from the odds that something happened as it was classed. Both are negative.
 *
 * @param kind of which explanation
 * @param stands where the explanation stands (decibans)
 * @param arguable where it can be argued and does not stand (decibans)
 */
public record InnocentWeight(BenignKind kind, int stands, int arguable) implements Stated {
    @Override
    public String key() {
        return kind.word();
    }
}

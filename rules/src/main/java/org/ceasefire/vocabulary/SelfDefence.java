package org.ceasefire.vocabulary;

/**
 * When Ukrainian forces may act at once.
 *
 * @param from the least severity of a breach against which they may
 * @param attribution how likely it must be the other party's
 */
public record SelfDefence(Severity from, Likelihood attribution) implements Stated {
    @Override
    public String key() {
        return "self-defence";
    }
}

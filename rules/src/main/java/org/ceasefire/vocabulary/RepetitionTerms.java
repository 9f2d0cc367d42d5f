package org.ceasefire.vocabulary;

/**
 * When breaches count as repeated.
 *
 * @param from how many of one type in one sector on one day make each of them a step graver
 */
public record RepetitionTerms(int from) implements Stated {
    @Override
    public String key() {
        return "repetition";
    }
}

package org.ceasefire.vocabulary;

/**
 * Where the band of a likelihood word begins. The lowest word has the least whole number there is.
 *
 * @param word the word
 * @param decibans the least odds (ten times their logarithm to base ten) that the word may be used for
 */
public record LikelihoodFloor(Likelihood word, int decibans) implements Stated {
    @Override
    public String key() {
        return word.word();
    }
}

package org.ceasefire.vocabulary;

/**
 * How much a source of this Admiralty grade adds to the odds that something happened as it says.
 *
 * @param grade its reliability, A to F
 * @param decibans ten times the logarithm of the likelihood ratio to base ten (I. J. Good)
 */
public record SourceWeight(Reliability grade, int decibans) implements Stated {
    @Override
    public String key() {
        return grade.name();
    }
}

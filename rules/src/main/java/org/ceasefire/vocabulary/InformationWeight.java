package org.ceasefire.vocabulary;

/**
 * How much information of this Admiralty grade adds to the odds that something happened as it says.
 *
 * @param grade 1 (confirmed) to 6 (cannot be judged)
 * @param decibans ten times the logarithm of the likelihood ratio to base ten (I. J. Good)
 */
public record InformationWeight(int grade, int decibans) implements Stated {
    @Override
    public String key() {
        return String.valueOf(grade);
    }
}

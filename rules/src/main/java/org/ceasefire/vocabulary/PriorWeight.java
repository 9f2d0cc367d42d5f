package org.ceasefire.vocabulary;

/**
 * How likely it is, before any evidence is weighed, that what was put before the centre as such a happening is one.
 *
 * @param decibans ten times the logarithm of the odds to base ten (I. J. Good)
 */
public record PriorWeight(Happening happening, int decibans) implements Stated {
    @Override
    public String key() {
        return happening.word();
    }
}

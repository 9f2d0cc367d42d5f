package org.ceasefire.vocabulary;

/** The seven likelihood words of ICD 203, each for a band of probability. */
public enum Likelihood implements Word {
    ALMOST_NO_CHANCE, VERY_UNLIKELY, UNLIKELY, ROUGHLY_EVEN, LIKELY, VERY_LIKELY, ALMOST_CERTAIN;

    /** Whether this is as much as the floor, or more. */
    public boolean atLeast(Likelihood floor) {
        return ordinal() >= floor.ordinal();
    }

    /** Whether this is more than the other. */
    public boolean above(Likelihood other) {
        return ordinal() > other.ordinal();
    }
}

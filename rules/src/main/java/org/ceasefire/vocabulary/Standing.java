package org.ceasefire.vocabulary;

/** How far it is established that an incident happened as it was classed. */
public enum Standing implements Word {
    REFUTED(Likelihood.VERY_UNLIKELY),
    UNVERIFIED(Likelihood.UNLIKELY),
    POSSIBLE(Likelihood.ROUGHLY_EVEN),
    PROBABLE(Likelihood.VERY_LIKELY),
    CONFIRMED(Likelihood.ALMOST_CERTAIN);

    private final Likelihood likelihood;

    Standing(Likelihood likelihood) {
        this.likelihood = likelihood;
    }

    /** The ICD 203 word that goes with it in reports. */
    public Likelihood likelihood() {
        return likelihood;
    }

    /** Whether this is as much as the floor, or more. */
    public boolean atLeast(Standing floor) {
        return ordinal() >= floor.ordinal();
    }

    /** Whether this is more than the other. */
    public boolean above(Standing other) {
        return ordinal() > other.ordinal();
    }
}

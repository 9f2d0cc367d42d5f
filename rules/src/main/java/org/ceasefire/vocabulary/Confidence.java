package org.ceasefire.vocabulary;

/** How much the evidence could still change a finding; stated apart from its likelihood (ICD 203). */
public enum Confidence implements Word {
    LOW, MODERATE, HIGH;

    /** Whether this is as much as the floor, or more. */
    public boolean atLeast(Confidence floor) {
        return ordinal() >= floor.ordinal();
    }

    /** Whether this is more than the other. */
    public boolean above(Confidence other) {
        return ordinal() > other.ordinal();
    }
}

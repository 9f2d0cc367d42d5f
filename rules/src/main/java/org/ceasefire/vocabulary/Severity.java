package org.ceasefire.vocabulary;

/** How grave a breach is; Colombia's graded scale, extended by the gravest. */
public enum Severity implements Word {
    NON_COMPLIANCE, MINOR, SERIOUS, VERY_SERIOUS, GRAVE;

    /** Whether this is as much as the floor, or more. */
    public boolean atLeast(Severity floor) {
        return ordinal() >= floor.ordinal();
    }

    /** Whether this is more than the other. */
    public boolean above(Severity other) {
        return ordinal() > other.ordinal();
    }

    /** One step graver; of the gravest, itself. */
    public Severity next() {
        return this == GRAVE ? GRAVE : values()[ordinal() + 1];
    }
}

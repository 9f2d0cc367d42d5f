package org.ceasefire.vocabulary;

/** How a gate was decided. */
public enum Outcome implements Word {
    APPROVED, REFUSED,
    /** The deadline came without a decision, and the default is to hold. */
    HELD,
    /** The window closed before the conditions were met. */
    NOT_REACHED
}

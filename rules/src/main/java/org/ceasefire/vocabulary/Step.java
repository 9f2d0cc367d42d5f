package org.ceasefire.vocabulary;

/** What a responder does. */
public enum Step implements Word {
    /** A diplomatic warning: nothing moves. */
    WARNING,
    /** Ukrainian forces defend themselves, at once and without a gate. */
    SELF_DEFENCE,
    /** Forces act on the ground or in the air. */
    ACTION,
    /** Forces go back. */
    WITHDRAWAL;

    /** Whether forces come up. */
    public boolean deploys() {
        return this == SELF_DEFENCE || this == ACTION;
    }
}

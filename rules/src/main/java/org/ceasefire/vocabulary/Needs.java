package org.ceasefire.vocabulary;

/** What a phase waits for before it is put to its deciders. */
public enum Needs implements Word {
    /** That a breach is verified and laid to somebody. */
    VERIFICATION,
    /** That the body of the gate determination has found who is responsible. */
    DETERMINATION
}

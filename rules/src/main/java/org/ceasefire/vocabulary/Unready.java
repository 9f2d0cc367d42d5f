package org.ceasefire.vocabulary;

/** What becomes of Phase 2 where the force is not deployed or not ratified. */
public enum Unready implements Word {
    /** It is called, and comes later. */
    LATER,
    /** It is not put to anybody until the force is there and ratified. */
    NOT_CALLED
}

package org.ceasefire.vocabulary;

/** Why a gate cannot be put to anybody. */
public enum Stay implements Word {
    /** The mechanism has not started, or is suspended. */
    MECHANISM,
    /** The guarantee is not yet in force, or has lapsed. */
    TERM,
    /** The guarantee is suspended for a breach by the party that it protects. */
    SUSPENSION,
    /** The guarantee is void. */
    VOID,
    /** The force is not deployed or not ratified. */
    FORCE
}

package org.ceasefire.vocabulary;

/** What becomes of what is a breach by one party's copy of the agreement only. */
public enum DisputedBreaches implements Word {
    /** It is a breach. */
    COUNTED,
    /** It is recorded as disputed, and is none. */
    SET_ASIDE
}

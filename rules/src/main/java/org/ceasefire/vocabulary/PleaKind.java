package org.ceasefire.vocabulary;

/** What a party says of fire that was its own. */
public enum PleaKind implements Word {
    /** That it answered an attack. */
    RETURN_FIRE,
    /** That nobody meant it; an apology. */
    ACCIDENT,
    /** That somebody acted without orders. */
    LOCAL_INITIATIVE,
    /** That it was ordered. */
    ORDERED
}

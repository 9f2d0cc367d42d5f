package org.ceasefire.vocabulary;

/** By what an attack counts as expanded; the report says only that it expands. */
public enum ExpandedBy implements Word {
    /** Attacks in so many sectors. */
    SECTORS,
    /** So far past the line. */
    DEPTH,
    /** Means that were not used before: rockets, missiles, armour. */
    MEANS,
    /** So many vehicles in one place. */
    MASS,
    /** So many civilians killed or hurt. */
    CASUALTIES
}

package org.ceasefire.vocabulary;

/** By what hostilities count as continuing; the report says only that they continue. */
public enum ContinuesBy implements Word {
    /** So many further breaches after Ukrainian forces had acted. */
    FURTHER_BREACHES,
    /** A breach since they acted, and no short lull after it. */
    NO_LULL
}

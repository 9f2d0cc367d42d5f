package org.ceasefire.vocabulary;

/** How breaches by the guaranteed party are answered. */
public enum GuaranteedPartyBreaches implements Word {
    /** By the Commission: determination, suspension, void clause. */
    OWN_TRACK,
    /** By the same gates; only warnings are given. */
    SAME_LADDER,
    /** Not at all: they are found and written down. */
    RECORDED_ONLY
}

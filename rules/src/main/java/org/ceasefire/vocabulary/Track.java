package org.ceasefire.vocabulary;

/** How a case is answered. */
public enum Track implements Word {
    /** Breaches that are not the guaranteed party's: by the ladder. */
    LADDER,
    /** Breaches by the guaranteed party: by the Commission alone. */
    GUARANTEED_PARTY,
    /** Breaches by the guaranteed party where the policy answers both alike: by the gates of the ladder, with warnings only. */
    SAME_LADDER;

    /** Whether its cases climb from phase to phase. */
    public boolean climbs() {
        return this != GUARANTEED_PARTY;
    }
}

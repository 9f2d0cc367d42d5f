package org.ceasefire.vocabulary;

/** How a case is answered: by the ladder, or, for breaches by the guaranteed party, by the Commission alone. */
public enum Track implements Word {
    LADDER, GUARANTEED_PARTY
}

package org.ceasefire.vocabulary;

/** How the votes of a body make a decision. */
public enum DecisionRule implements Word {
    /** More than half of all members approve. */
    MAJORITY,
    /** All members approve; one refusal ends it. */
    CONSENSUS,
    /** The chair decides; the others advise. */
    CHAIR
}

package org.ceasefire.vocabulary;

/** What an attack must be for the US backstop to be asked for. */
public enum Phase3Test implements Word {
    /** Expanded; the rest is for the decider of the gate to determine. */
    DETERMINATION,
    /** Significant, deliberate and sustained besides, as the draft guarantee of November 2025 has it [S13]. */
    SIGNIFICANT_DELIBERATE_SUSTAINED
}

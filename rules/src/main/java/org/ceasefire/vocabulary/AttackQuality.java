package org.ceasefire.vocabulary;

/** What the draft guarantee of November 2025 asks of an attack [S13]. */
public enum AttackQuality implements Word {
    SIGNIFICANT, DELIBERATE, SUSTAINED
}

package org.ceasefire.vocabulary;

/** With what the US backstop answers. */
public enum Means implements Word {
    TROOPS, FROM_THE_AIR, INTELLIGENCE_ONLY
}

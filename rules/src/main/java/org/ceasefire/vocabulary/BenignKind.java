package org.ceasefire.vocabulary;

/** The innocent things that look like a breach. */
public enum BenignKind implements Word {
    HARVEST_FIRE, INDUSTRIAL_FIRE, EXERCISE, DEMINING,
    /** Shots into the air at a feast. */
    CELEBRATION
}

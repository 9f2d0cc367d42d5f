package org.ceasefire.vocabulary;

/** What in the tempo of a sector can tell of something to come. */
public enum Indicator implements Word {
    /** More is recorded than usual. */
    RATE,
    /** More of it are bursts than usual. */
    EXPLOSION_SHARE,
    /** Something is recorded where nothing was. */
    NEW_SECTOR,
    /** Weapons stand nearer to the line than before. */
    WEAPONS_FORWARD
}

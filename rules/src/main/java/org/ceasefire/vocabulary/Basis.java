package org.ceasefire.vocabulary;

/** On what an attribution rests, from weakest to strongest. */
public enum Basis implements Word {
    /** Who is across the line from where it struck. */
    DIRECTION,
    /** Whose ground it stood on. */
    POSITION,
    /** The ground it came from, followed to where it went. */
    TRACK,
    /** Whose ground a transmitter stood on, located by its signal. */
    EMITTER,
    /** The point from which it was fired. */
    ORIGIN_POINT,
    /** A party's word against its own interest. */
    ADMISSION,
    /** What the mechanism's own books say of a duty: whose it was, and that nothing came. */
    RECORD;

    /** Whether this is the stronger basis. */
    public boolean above(Basis other) {
        return ordinal() > other.ordinal();
    }
}

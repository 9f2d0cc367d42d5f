package org.ceasefire.vocabulary;

/** What stops the clocks of a case. */
public enum ClockStop implements Word {
    /** A short lull, watched. */
    LULL,
    /** The party to which a breach is laid says that it was a mistake. */
    APOLOGY,
    /** Positions are restored. */
    WITHDRAWAL,
    /** A call between the two commands that brought an end to it. */
    HOTLINE
}

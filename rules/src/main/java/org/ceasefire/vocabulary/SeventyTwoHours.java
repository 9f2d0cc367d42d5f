package org.ceasefire.vocabulary;

/** Whether Phase 3 comes no later than its hour (as some outlets report), or no earlier (as others do). */
public enum SeventyTwoHours implements Word {
    /** Phase 3 is decided no later than its hour. */
    DEADLINE,
    /** Phase 3 is decided no earlier. */
    EARLIEST
}

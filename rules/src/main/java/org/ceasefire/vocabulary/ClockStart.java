package org.ceasefire.vocabulary;

/** What starts the clocks of a case, t0: the plan's text is not published, so each reading can be chosen. */
public enum ClockStart implements Word {
    ESTIMATED_OCCURRENCE, FIRST_DETECTION, VERIFICATION, DETERMINATION
}

package org.ceasefire.vocabulary;

/** What has to be decided before somebody may act. */
public enum Gate implements Word {
    /** Who is responsible, as the Special Commission finds it. */
    DETERMINATION,
    PHASE_1, PHASE_2, PHASE_3,
    /** The way down. */
    STAND_DOWN;

    /** The name of the alarm that rings when it must have been decided. */
    public String decisionAlarm() {
        return word() + "-decision";
    }

    /** The phase that this gate opens; 0 for a finding and for the way down. */
    public int phase() {
        return this == STAND_DOWN ? 0 : ordinal();
    }
}

package org.ceasefire.vocabulary;

/** What has to be decided before somebody may act. */
public enum Gate implements Word {
    /** Who is responsible, as the Special Commission finds it. */
    DETERMINATION,
    PHASE_1, PHASE_2, PHASE_3,
    /** The way down. */
    STAND_DOWN,
    /** What to do about an attack on the multinational force or on US personnel: consulted on directly. */
    CONSULTATION,
    /** The guarantee is suspended for a breach by the party that it protects. */
    SUSPENSION,
    /** The guarantee is void for an unprovoked attack by the party that it protects. */
    VOID;

    /** The name of the alarm that rings when it must have been decided. */
    public String decisionAlarm() {
        return word() + "-decision";
    }

    /** The name of the alarm that rings when it can be put again though it was refused. */
    public String againAlarm() {
        return word() + "-again";
    }

    /** Whether it calls on those who gave the guarantee. */
    public boolean callsOnGuarantors() {
        return this == PHASE_2 || this == PHASE_3 || this == CONSULTATION;
    }

    /** The phase that this gate opens; 0 for every other gate. */
    public int phase() {
        return this == PHASE_1 ? 1 : this == PHASE_2 ? 2 : this == PHASE_3 ? 3 : 0;
    }
}

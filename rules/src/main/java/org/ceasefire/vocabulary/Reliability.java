package org.ceasefire.vocabulary;

/** The Admiralty code's grade of a source, from completely reliable (A) to cannot be judged (F). */
public enum Reliability {
    A, B, C, D, E, F;

    /** Whether this source is graded {@code floor} or better; F, not judged, is never better than another grade. */
    public boolean atLeast(Reliability floor) {
        return ordinal() <= floor.ordinal();
    }
}

package org.ceasefire.simulator.comparison;

import java.util.Comparator;

import org.ceasefire.vocabulary.Word;

/**
 * What differs, said so that it is the same in every run in which it comes up.
 *
 * @param what the breach type, the gate, or the expectation as it is written
 * @param cause what the truth knows to be behind it; see {@link Incidents#cause}
 * @param before what was said under the old rules: a severity, a side, an outcome; empty if nothing
 * @param after what is said under the new ones
 */
public record Kind(Of of, Change change, String what, String cause, String before, String after) implements Comparable<Kind> {
    private static final Comparator<Kind> ORDER = Comparator.comparing(Kind::of).thenComparing(Kind::change).thenComparing(Kind::what)
            .thenComparing(Kind::cause).thenComparing(Kind::before).thenComparing(Kind::after);

    /** Of what a difference is one. */
    public enum Of implements Word {
        BREACH, GATE, EXPECTATION
    }

    /** How it differs. */
    public enum Change implements Word {
        /** Found, or decided, only under the new rules; or only under the old. */
        GAINED, LOST,
        /** Found by both, but withdrawn only under the new rules; or only under the old. */
        WITHDRAWN, UPHELD,
        /** Found, or decided, by both, but not at the same time. */
        EARLIER, LATER,
        /** Of another severity. */
        REGRADED,
        /** To another side, on another basis or as likely. */
        REATTRIBUTED,
        /** Established to another degree. */
        ESTABLISHED,
        /** Held with another confidence. */
        CONFIDENCE,
        /** Decided otherwise. */
        DECIDED,
        /** What the scenario expects held under the old rules; or holds only under the new. */
        FAILS, HOLDS
    }

    @Override
    public int compareTo(Kind other) {
        return ORDER.compare(this, other);
    }
}

package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * A gate was decided at an instant. What was refused or held may be put again, and is decided again: no decision replaces another.
 *
 * @param at when
 */
public record GateDecided(String caseId, Gate gate, Outcome outcome, Instant at) implements Stated {
    @Override
    public String key() {
        return caseId + "/" + gate.word() + "@" + at;
    }

    /** Whether it is final: what was refused or held may be put again. */
    public boolean stays() {
        return outcome == Outcome.APPROVED || outcome == Outcome.NOT_REACHED;
    }

    /** Whether it was decided no later than this. */
    public boolean inTime(Instant due) {
        return !at.isAfter(due);
    }

    /** Whether it was decided no earlier than this. */
    public boolean since(Instant proposed) {
        return !at.isBefore(proposed);
    }

    /** Whether it was decided after this. */
    public boolean later(Instant other) {
        return at.isAfter(other);
    }
}

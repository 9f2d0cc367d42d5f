package org.ceasefire.vocabulary;

import java.time.Instant;

/** A gate was decided at an instant. */
public record GateDecided(String caseId, Gate gate, Outcome outcome, Instant at) implements Stated {
    @Override
    public String key() {
        return caseId + "/" + gate.word();
    }

    /** Whether it was decided no later than this. */
    public boolean inTime(Instant due) {
        return !at.isAfter(due);
    }
}

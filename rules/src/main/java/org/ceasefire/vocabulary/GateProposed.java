package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * A gate lies before its deciders, to whom it was put at an instant. It lies there as long as its {@link GateProposal} stands.
 *
 * @param at when
 */
public record GateProposed(String caseId, Gate gate, Instant at) implements Stated {
    @Override
    public String key() {
        return caseId + "/" + gate.word();
    }

    /** Whether it was put to them no later than this. */
    public boolean inTime(Instant due) {
        return !at.isAfter(due);
    }
}

package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * How a member voted on a gate.
 *
 * @param member who voted
 * @param at when
 */
public record Vote(String caseId, Gate gate, String member, Choice choice, Instant at) implements Stated {
    @Override
    public String key() {
        return caseId + "/" + gate.word() + "/" + member;
    }

    /** Whether it was cast no later than this. */
    public boolean inTime(Instant due) {
        return !at.isAfter(due);
    }
}

package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * A responder did something at an instant. What is done is never undone: going back is another response.
 *
 * @param tier 1 the party at the line, 2 the multinational force, 3 the US backstop
 * @param by who acted: a party, a contributing country, or the force as a whole
 * @param at when
 */
public record ResponseTaken(String caseId, int tier, String by, Step step, Instant at) implements Stated {
    @Override
    public String key() {
        return caseId + "/" + tier + "/" + by + "/" + step.word();
    }

    /** Whether it was done before this. */
    public boolean earlier(Instant other) {
        return at.isBefore(other);
    }
}

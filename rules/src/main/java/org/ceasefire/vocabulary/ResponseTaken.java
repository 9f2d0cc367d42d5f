package org.ceasefire.vocabulary;

import java.time.Instant;

/** A responder did something at an instant. What is done is never undone: going back is another response. */
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

package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * A case was closed at an instant.
 *
 * @param at when
 */
public record CaseClosed(String caseId, Instant at) implements Stated {
    @Override
    public String key() {
        return caseId;
    }
}

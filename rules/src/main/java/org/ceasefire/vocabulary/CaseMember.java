package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * An incident was taken into a case at an instant.
 *
 * @param at when
 */
public record CaseMember(String caseId, String incident, Instant at) implements Stated {
    @Override
    public String key() {
        return caseId + "/" + incident;
    }
}

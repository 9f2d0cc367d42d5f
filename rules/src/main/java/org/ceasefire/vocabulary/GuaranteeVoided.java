package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * The guarantee was declared void in a case, for good: it outlives the case.
 *
 * @param at when
 */
public record GuaranteeVoided(String caseId, Instant at) implements Stated {
    @Override
    public String key() {
        return caseId;
    }
}

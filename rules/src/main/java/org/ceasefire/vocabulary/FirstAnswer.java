package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * When a case was first answered.
 *
 * @param at when
 */
public record FirstAnswer(String caseId, Instant at, String rule, List<String> evidence) implements OfCase, Ground {
    public FirstAnswer(String caseId, Instant at, String rule, String... evidence) {
        this(caseId, at, rule, List.of(evidence));
    }
}

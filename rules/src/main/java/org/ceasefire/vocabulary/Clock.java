package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * When the clocks of a case began, t0.
 *
 * @param t0 from when the 24 and 72 hours are counted
 */
public record Clock(String caseId, Instant t0, String rule, List<String> evidence) implements OfCase, Ground {
    public Clock(String caseId, Instant t0, String rule, String... evidence) {
        this(caseId, t0, rule, List.of(evidence));
    }
}

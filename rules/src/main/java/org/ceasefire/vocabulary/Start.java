package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * When the clocks of a case begin, before anything has stopped them.
 *
 * @param t0 from when the 24 and 72 hours are counted
 */
public record Start(String caseId, Instant t0, String rule, List<String> evidence) implements OfCase, Ground {
    public Start(String caseId, Instant t0, String rule, String... evidence) {
        this(caseId, t0, rule, List.of(evidence));
    }
}

package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/** When the clocks of a case began, t0. */
public record Clock(String caseId, Instant t0, String rule, List<String> evidence) implements OfCase, Ground {
    public Clock(String caseId, Instant t0, String rule, String... evidence) {
        this(caseId, t0, rule, List.of(evidence));
    }
}

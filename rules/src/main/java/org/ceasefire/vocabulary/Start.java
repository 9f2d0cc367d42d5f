package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/** When the clocks of a case begin, before anything has stopped them. */
public record Start(String caseId, Instant t0, String rule, List<String> evidence) implements Verdict, Ground {
    public Start(String caseId, Instant t0, String rule, String... evidence) {
        this(caseId, t0, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId;
    }

    @Override
    public String subject() {
        return caseId;
    }
}

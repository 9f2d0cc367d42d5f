package org.ceasefire.vocabulary;

import java.util.List;

/** The phases before Phase 3 allow it to be put to its decider. */
public record Readiness(String caseId, String rule, List<String> evidence) implements OfCase, Ground {
    public Readiness(String caseId, String rule, String... evidence) {
        this(caseId, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + rule;
    }
}

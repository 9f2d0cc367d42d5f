package org.ceasefire.vocabulary;

import java.util.List;

/** A tier is out in a case and has not gone back. */
public record Deployment(String caseId, int tier, String rule, List<String> evidence) implements Verdict, Ground {
    public Deployment(String caseId, int tier, String rule, String... evidence) {
        this(caseId, tier, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + tier;
    }

    @Override
    public String subject() {
        return caseId;
    }
}

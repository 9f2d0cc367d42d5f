package org.ceasefire.vocabulary;

import java.util.List;

/** A responder of a tier is out in a case and has not gone back. */
public record Deployment(String caseId, int tier, String by, String rule, List<String> evidence) implements OfCase, Ground {
    public Deployment(String caseId, int tier, String by, String rule, String... evidence) {
        this(caseId, tier, by, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + tier + "/" + by;
    }
}

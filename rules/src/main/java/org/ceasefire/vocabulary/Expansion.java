package org.ceasefire.vocabulary;

import java.util.List;

/** The attack of a case has expanded. */
public record Expansion(String caseId, String rule, List<String> evidence) implements OfCase, Ground {
    public Expansion(String caseId, String rule, String... evidence) {
        this(caseId, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + rule + "/" + String.join(" ", evidence);
    }
}

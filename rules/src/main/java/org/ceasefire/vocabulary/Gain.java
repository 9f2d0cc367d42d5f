package org.ceasefire.vocabulary;

import java.util.List;

/** Ground was gained in a case. */
public record Gain(String caseId, String rule, List<String> evidence) implements OfCase, Ground {
    public Gain(String caseId, String rule, String... evidence) {
        this(caseId, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + String.join(" ", evidence);
    }
}

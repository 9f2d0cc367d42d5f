package org.ceasefire.vocabulary;

import java.util.List;

/** A phase of a case waits for no finding any more. */
public record Cleared(String caseId, Gate gate, String rule, List<String> evidence) implements OfCase, Ground {
    public Cleared(String caseId, Gate gate, String rule, String... evidence) {
        this(caseId, gate, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + gate.word();
    }
}

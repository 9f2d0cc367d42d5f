package org.ceasefire.vocabulary;

import java.util.List;

/** A reason to put a gate of a case to its deciders. */
public record Warrant(String caseId, Gate gate, String rule, List<String> evidence) implements Ground {
    public Warrant(String caseId, Gate gate, String rule, String... evidence) {
        this(caseId, gate, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + gate.word();
    }
}

package org.ceasefire.vocabulary;

import java.util.List;

/** A gate that was not approved stays so for now. */
public record Refusal(String caseId, Gate gate, Outcome outcome, String rule, List<String> evidence) implements OfCase, Ground {
    public Refusal(String caseId, Gate gate, Outcome outcome, String rule, String... evidence) {
        this(caseId, gate, outcome, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + gate.word() + "/" + rule;
    }
}

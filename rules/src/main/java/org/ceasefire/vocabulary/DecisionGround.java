package org.ceasefire.vocabulary;

import java.util.List;

/** A reason why a gate is decided as it is. */
public record DecisionGround(String caseId, Gate gate, Outcome outcome, String rule, List<String> evidence) implements Ground {
    public DecisionGround(String caseId, Gate gate, Outcome outcome, String rule, String... evidence) {
        this(caseId, gate, outcome, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + gate.word();
    }
}

package org.ceasefire.vocabulary;

import java.util.List;

/** What the votes on a gate come to by its body's rule. */
public record Tally(String caseId, Gate gate, Outcome outcome, String rule, List<String> evidence) implements OfCase, Ground {
    public Tally(String caseId, Gate gate, Outcome outcome, String rule, String... evidence) {
        this(caseId, gate, outcome, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + gate.word();
    }
}

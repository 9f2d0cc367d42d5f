package org.ceasefire.vocabulary;

import java.util.List;

/** An attack is what the policy asks of one before the US backstop is asked for. */
public record Tested(String caseId, String rule, List<String> evidence) implements OfCase, Ground {
    public Tested(String caseId, String rule, String... evidence) {
        this(caseId, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + rule;
    }
}

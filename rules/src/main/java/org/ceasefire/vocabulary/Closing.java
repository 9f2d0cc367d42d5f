package org.ceasefire.vocabulary;

import java.util.List;

/** Nothing is left to do in a case: it is to be closed. */
public record Closing(String caseId, String rule, List<String> evidence) implements OfCase, Ground {
    public Closing(String caseId, String rule, String... evidence) {
        this(caseId, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + rule;
    }
}

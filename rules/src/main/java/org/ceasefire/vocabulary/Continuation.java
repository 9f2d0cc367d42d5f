package org.ceasefire.vocabulary;

import java.util.List;

/** Hostilities of a case continue after the first response. */
public record Continuation(String caseId, String rule, List<String> evidence) implements OfCase, Ground {
    public Continuation(String caseId, String rule, String... evidence) {
        this(caseId, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + rule;
    }
}

package org.ceasefire.vocabulary;

import java.util.List;

/** The window in which Phase 3 can be decided is open. */
public record Window(String caseId, String rule, List<String> evidence) implements OfCase, Ground {
    public Window(String caseId, String rule, String... evidence) {
        this(caseId, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + rule;
    }
}

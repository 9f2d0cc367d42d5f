package org.ceasefire.vocabulary;

import java.util.List;

/** A decision calls on a responder of a tier to do something. */
public record ResponseCall(String caseId, int tier, String by, Step step, String rule, List<String> evidence) implements OfCase, Ground {
    public ResponseCall(String caseId, int tier, String by, Step step, String rule, String... evidence) {
        this(caseId, tier, by, step, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + tier + "/" + by + "/" + step.word();
    }
}

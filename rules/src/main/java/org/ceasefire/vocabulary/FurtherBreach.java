package org.ceasefire.vocabulary;

import java.util.List;

/** A breach of a case that is laid to the other party was seen after Ukrainian forces had acted. */
public record FurtherBreach(String caseId, String incident, String rule, List<String> evidence) implements OfIncident, Ground {
    public FurtherBreach(String caseId, String incident, String rule, String... evidence) {
        this(caseId, incident, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + incident;
    }
}

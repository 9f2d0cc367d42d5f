package org.ceasefire.vocabulary;

import java.util.List;

/** A breach of a case is laid to the party that the case is about, with a likelihood. */
public record Laid(String caseId, String incident, Track track, Likelihood likelihood, String rule, List<String> evidence) implements OfIncident, Ground {
    public Laid(String caseId, String incident, Track track, Likelihood likelihood, String rule, String... evidence) {
        this(caseId, incident, track, likelihood, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + incident;
    }
}

package org.ceasefire.vocabulary;

import java.util.List;

/** A breach of a case is grave enough to count as an attack. */
public record Attack(String caseId, String incident, Track track, String sector, String rule, List<String> evidence) implements OfIncident, Ground {
    public Attack(String caseId, String incident, Track track, String sector, String rule, String... evidence) {
        this(caseId, incident, track, sector, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + incident;
    }
}

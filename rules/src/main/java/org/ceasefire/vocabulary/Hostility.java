package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/** A breach in a case, still standing, and when it was last seen. */
public record Hostility(String caseId, String incident, Instant last, String rule, List<String> evidence) implements Verdict, Ground {
    public Hostility(String caseId, String incident, Instant last, String rule, String... evidence) {
        this(caseId, incident, last, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + incident;
    }

    @Override
    public String subject() {
        return caseId;
    }
}

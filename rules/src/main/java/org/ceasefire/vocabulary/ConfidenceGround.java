package org.ceasefire.vocabulary;

import java.util.List;

/** A reason for so much confidence in an incident's standing. */
public record ConfidenceGround(String incident, Confidence confidence, String rule, List<String> evidence) implements Ground {
    public ConfidenceGround(String incident, Confidence confidence, String rule, String... evidence) {
        this(incident, confidence, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident;
    }
}

package org.ceasefire.vocabulary;

import java.util.List;

/** A breach by the guaranteed party came shortly after a verified attack on it. */
public record Provoked(String incident, String rule, List<String> evidence) implements OfIncident, Ground {
    public Provoked(String incident, String rule, String... evidence) {
        this(incident, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident + "/" + String.join(" ", evidence);
    }
}

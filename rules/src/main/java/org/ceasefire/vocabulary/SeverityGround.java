package org.ceasefire.vocabulary;

import java.util.List;

/** A reason to hold a breach as grave as this. */
public record SeverityGround(String incident, BreachType type, Severity severity, String rule, List<String> evidence) implements Ground {
    public SeverityGround(String incident, BreachType type, Severity severity, String rule, String... evidence) {
        this(incident, type, severity, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident + "/" + type.word();
    }
}

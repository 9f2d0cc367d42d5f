package org.ceasefire.vocabulary;

import java.util.List;

/** By one party's copy of the agreement it is a breach, by the other's it is none. */
public record Disputed(String incident, BreachType type, Copy copy, String rule, List<String> evidence) implements OfIncident, Ground {
    public Disputed(String incident, BreachType type, Copy copy, String rule, String... evidence) {
        this(incident, type, copy, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident + "/" + type.word();
    }
}

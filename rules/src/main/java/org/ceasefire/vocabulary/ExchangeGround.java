package org.ceasefire.vocabulary;

import java.util.List;

/** A reason to hold an incident for one half of a mutual exchange of fire. */
public record ExchangeGround(String incident, String rule, List<String> evidence) implements Ground {
    public ExchangeGround(String incident, String rule, String... evidence) {
        this(incident, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident;
    }
}

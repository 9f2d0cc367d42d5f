package org.ceasefire.vocabulary;

import java.util.List;

/** A reason to hold a side responsible for an incident. */
public record AttributionGround(String incident, Side side, Basis basis, Likelihood likelihood, String rule, List<String> evidence) implements Ground {
    public AttributionGround(String incident, Side side, Basis basis, Likelihood likelihood, String rule, String... evidence) {
        this(incident, side, basis, likelihood, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident;
    }
}

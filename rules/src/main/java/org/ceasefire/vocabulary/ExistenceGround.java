package org.ceasefire.vocabulary;

import java.util.List;

/** A reason to hold that an incident happened as it was classed. */
public record ExistenceGround(String incident, Standing standing, String rule, List<String> evidence) implements Ground {
    public ExistenceGround(String incident, Standing standing, String rule, String... evidence) {
        this(incident, standing, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident;
    }
}

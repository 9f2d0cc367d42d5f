package org.ceasefire.vocabulary;

import java.util.List;

/** An incident is established as firmly as the policy asks of what the law may judge. */
public record Verified(String incident, String rule, List<String> evidence) implements OfIncident, Ground {
    public Verified(String incident, String rule, String... evidence) {
        this(incident, rule, List.of(evidence));
    }
}

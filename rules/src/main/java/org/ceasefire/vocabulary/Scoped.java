package org.ceasefire.vocabulary;

import java.util.List;

/**
 * What an incident is answered together with, if it is answered: itself, its sector, or the campaign.
 *
 * @param scope the id of the incident or of its sector, or {@code campaign}
 */
public record Scoped(String incident, String scope, String rule, List<String> evidence) implements OfIncident, Ground {
    public Scoped(String incident, String scope, String rule, String... evidence) {
        this(incident, scope, rule, List.of(evidence));
    }
}

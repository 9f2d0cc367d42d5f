package org.ceasefire.vocabulary;

import java.util.List;

/**
 * A breach calls for a case: what is answered together with it, and on which track.
 *
 * @param scope what is answered together with it: the id of the incident or of its sector, or {@code campaign}
 */
public record CaseCall(String incident, String scope, Track track, String rule, List<String> evidence) implements OfIncident, Ground {
    public CaseCall(String incident, String scope, Track track, String rule, String... evidence) {
        this(incident, scope, track, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident + "/" + track.word() + "/" + scope;
    }
}

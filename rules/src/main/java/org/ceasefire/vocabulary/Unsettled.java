package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * What was alleged has not been settled in the time for it. It can be settled still.
 *
 * @param since when the time for it was over
 */
public record Unsettled(String incident, Instant since, String rule, List<String> evidence) implements OfIncident, Ground {
    public Unsettled(String incident, Instant since, String rule, String... evidence) {
        this(incident, since, rule, List.of(evidence));
    }
}

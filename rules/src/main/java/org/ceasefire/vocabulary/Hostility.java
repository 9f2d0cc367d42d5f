package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.List;

/**
 * A breach of an open case that still stands, where, and when it was first and last seen.
 *
 * @param first when it was first seen
 * @param last when it was last seen
 */
public record Hostility(String caseId, String incident, Track track, String sector, Instant first, Instant last, String rule, List<String> evidence) implements OfIncident, Ground {
    public Hostility(String caseId, String incident, Track track, String sector, Instant first, Instant last, String rule, String... evidence) {
        this(caseId, incident, track, sector, first, last, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return caseId + "/" + incident;
    }

    /** Whether it was last seen after this. */
    public boolean later(Instant other) {
        return last.isAfter(other);
    }

    /** Whether it was first seen after this. */
    public boolean beganAfter(Instant other) {
        return first.isAfter(other);
    }

    /** Whether it was first seen before this. */
    public boolean beganBefore(Instant other) {
        return first.isBefore(other);
    }
}

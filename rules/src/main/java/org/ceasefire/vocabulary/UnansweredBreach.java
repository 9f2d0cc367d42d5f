package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * A breach laid to the other party that no phase of a case of its own has answered.
 *
 * @param first event time of its first observation
 */
public record UnansweredBreach(String incident, String sector, long day, Instant first) implements Interim {
    /** Whether it came after another: by event time; of the same instant, by id. */
    public boolean since(Instant other, String incidentThen) {
        return first.isAfter(other) || (first.equals(other) && incident.compareTo(incidentThen) > 0);
    }
}

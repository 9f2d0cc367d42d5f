package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * A case was opened. It remembers what was known then: later evidence does not move its clock.
 *
 * @param id id of the case
 * @param scope what it answers together: an incident, a sector, or {@code campaign}
 * @param sector the sector of the incident that opened it
 * @param occurred the earliest that the incident can have begun
 * @param detected event time of the incident's first observation
 * @param opened when it was verified and the case was opened
 */
public record CaseOpened(String id, String scope, Track track, String sector, Instant occurred, Instant detected, Instant opened)
        implements Stated {
    @Override
    public String key() {
        return id;
    }
}

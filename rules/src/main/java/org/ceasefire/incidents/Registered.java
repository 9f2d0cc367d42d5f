package org.ceasefire.incidents;

import java.time.Instant;
import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.vocabulary.Incident;
import org.ceasefire.vocabulary.Stated;

/**
 * What the register holds of an incident.
 *
 * @param incident what the law sees of it
 * @param position its best-located place
 * @param point the same in the theatre's plane
 * @param error_m how far off that may be (m), 95 times in 100
 * @param earliest when it can have begun at the earliest: what stays to be seen may have been there before it was seen
 * @param facts all that is to be stated to the law about it, the incident first
 */
public record Registered(Incident incident, Position position, Point point, double error_m, Instant earliest, List<Stated> facts) {
    public Registered {
        facts = List.copyOf(facts);
    }
}

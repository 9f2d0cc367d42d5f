package org.ceasefire.vocabulary;

/**
 * An incident lies inside a zone of the theatre.
 *
 * @param zone id of the zone
 * @param kind what kind of zone it is
 * @param edge_m how far (m) it lies from the edge of the zone
 * @param error_m how far off its place may be (m), 95 times in 100
 */
public record Inside(String incident, String zone, ZoneKind kind, double edge_m, double error_m) implements Stated {
    @Override
    public String key() {
        return incident + "/" + zone;
    }

    /** Whether it lies inside even if its place is off by all of its error. */
    public boolean surely() {
        return edge_m >= error_m;
    }
}

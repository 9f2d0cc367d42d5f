package org.ceasefire.incidents;

import java.util.Comparator;

import org.ceasefire.geography.Point;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;

/**
 * An observation and where it lies in the theatre's plane.
 *
 * @param clearSide whose ground that is; unknown if not clear of the disputed band and its own error
 * @param toLine_m distance to the line of contact (m)
 */
record Sighting(Observation observation, Point point, Side clearSide, double toLine_m) {
    /** By event time; of the same instant, by id. */
    static final Comparator<Sighting> BY_TIME =
            Comparator.<Sighting, java.time.Instant>comparing(sighting -> sighting.observation().seen())
                    .thenComparing(sighting -> sighting.observation().id());

    /** The best located first. */
    static final Comparator<Sighting> BY_ERROR =
            Comparator.<Sighting>comparingDouble(sighting -> sighting.observation().error_m()).thenComparing(BY_TIME);

    Sign sign() {
        return observation.sign();
    }

    /** What one source says with one sign is one piece of evidence. */
    String evidence() {
        return observation.source() + "/" + observation.sign().word();
    }

    /** How far from the line it is at the most (m). */
    double farthestToLine_m() {
        return toLine_m + observation.error_m();
    }

    /** How far from the line it is at the least (m). */
    double clearOfLine_m() {
        return toLine_m - observation.error_m();
    }

    boolean near(Sighting other, double apart_m) {
        return point.distance_m(other.point) <= apart_m + observation.error_m() + other.observation.error_m();
    }
}

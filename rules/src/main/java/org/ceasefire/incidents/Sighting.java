package org.ceasefire.incidents;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

import org.ceasefire.geography.Point;
import org.ceasefire.geography.Theatre;
import org.ceasefire.vocabulary.Copy;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;

/**
 * An observation and where it lies in the theatre's plane.
 *
 * @param lines how it lies to the line of contact, and to the lines of parties that draw another
 */
record Sighting(Observation observation, Point point, Map<Copy, ToLine> lines) {
    /**
     * How a sighting lies to a line.
     *
     * @param clearSide whose ground that is by it; unknown if not clear of the disputed band and its own error
     * @param distance_m distance to it (m)
     */
    record ToLine(Side clearSide, double distance_m) {}

    /** By event time; of the same instant, by id. */
    static final Comparator<Sighting> BY_TIME =
            Comparator.<Sighting, java.time.Instant>comparing(sighting -> sighting.observation().seen())
                    .thenComparing(sighting -> sighting.observation().id());

    /** The best located first. */
    static final Comparator<Sighting> BY_ERROR =
            Comparator.<Sighting>comparingDouble(sighting -> sighting.observation().error_m()).thenComparing(BY_TIME);

    static Sighting of(Observation observation, Theatre theatre) {
        Point point = theatre.plane().toPlane(observation.position());
        Map<Copy, ToLine> lines = new EnumMap<>(Copy.class);
        theatre.lines().forEach((copy, line) ->
                lines.put(copy, new ToLine(theatre.clearSide(line, point, observation.error_m()), line.distance_m(point))));
        return new Sighting(observation, point, lines);
    }

    Sign sign() {
        return observation.sign();
    }

    /** What one source says with one sign is one piece of evidence. */
    String evidence() {
        return observation.source() + "/" + observation.sign().word();
    }

    /** Whose ground it is on by the line of contact; unknown if that is not clear. */
    Side clearSide() {
        return clearSide(Copy.AGREED);
    }

    Side clearSide(Copy line) {
        return lines.get(line).clearSide();
    }

    double toLine_m(Copy line) {
        return lines.get(line).distance_m();
    }

    /** How far from a line it is at the most (m). */
    double farthestToLine_m(Copy line) {
        return toLine_m(line) + observation.error_m();
    }

    /** How far from a line it is at the least (m). */
    double clearOfLine_m(Copy line) {
        return toLine_m(line) - observation.error_m();
    }

    boolean near(Sighting other, double apart_m) {
        return point.distance_m(other.point) <= apart_m + observation.error_m() + other.observation.error_m();
    }
}

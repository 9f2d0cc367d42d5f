package org.ceasefire.simulator.sensing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Struck;

/**
 * Something that a sensor takes itself to have seen, not yet written up.
 *
 * @param place where it takes it to be
 * @param told what it could tell of it
 * @param cause what it really was; empty for a false alarm
 */
record Sighting(Sign sign, Point place, Instant seen, Told told, int count, Optional<String> cause) {
    /** By what the sensor knows, so that the order betrays nothing of the cause. */
    static final Comparator<Sighting> ORDER = Comparator.comparing(Sighting::seen)
            .thenComparing(sighting -> sighting.place.x_m()).thenComparing(sighting -> sighting.place.y_m())
            .thenComparing(Sighting::sign);

    /** The same, taken to be elsewhere. */
    Sighting at(Point elsewhere) {
        return new Sighting(sign, elsewhere, seen, told, count, cause);
    }

    /** Written up as the {@code ordinal}th observation of a look. */
    Detection detection(int ordinal, Look look, Sensor sensor, Plane plane) {
        return new Detection(new Observation(
                look.id() + "/" + ordinal, sign, plane.toEarth(place), sensor.error_m(), seen, look.to().plus(sensor.latency()),
                sensor.id(), sensor.provider(), sensor.kind(), sensor.reliability(), told.credibility(), told.weapon(), told.type(),
                told.calibre_mm(), count, Side.UNKNOWN, Struck.UNKNOWN, 0, look.cue(), look.id()), cause);
    }
}

package org.ceasefire.simulator.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Position;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;

/**
 * A satellite, or a cluster that works as one.
 *
 * @param kind optical, radar, thermal or radio
 * @param swath_m width of what it images, and the side of a scene (m)
 * @param tasking how it takes orders; empty for one that images everything in its swath unasked
 * @param aims the places it images at each pass as far as orders leave capacity, in this order; empty for one that is not tasked
 * @param gsd_m ground sample distance (m); for thermal, the pixel
 * @param error_m radius (m) that contains 95 % of its position errors
 * @param timeError standard deviation of its times
 * @param countError standard deviation of its counts, as a share of them
 * @param falseAlarms mean false alarms a pass over the theatre; of one that is tasked, in a pass of which all capacity is used
 * @param downlink from collection to the ground
 * @param processing from the ground to delivery
 */
public record Satellite(
        String id,
        String type,
        String provider,
        SensorKind kind,
        OrbitalElements orbit,
        double swath_m,
        FieldOfRegard regard,
        Optional<TaskingTerms> tasking,
        List<Position> aims,
        double gsd_m,
        double error_m,
        Duration timeError,
        double countError,
        double falseAlarms,
        Duration downlink,
        Duration processing,
        Reliability reliability) {
    public Satellite {
        aims = List.copyOf(aims);
    }

    /** From collection to delivery. */
    public Duration latency() {
        return downlink.plus(processing);
    }

    /** The same with another way to the centre: nothing is processed any more. */
    public Satellite delivering(Duration after) {
        return new Satellite(id, type, provider, kind, orbit, swath_m, regard, tasking, aims, gsd_m, error_m, timeError, countError, falseAlarms, after,
                Duration.ZERO, reliability);
    }
}

package org.ceasefire.simulator.scenario;

import java.time.Duration;
import java.util.List;

import org.ceasefire.geography.Position;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;

/**
 * A satellite.
 *
 * @param kind optical, radar, thermal or radio
 * @param altitude_m of its circular orbit above the mean equatorial radius (m)
 * @param inclination_deg of its orbit (degrees)
 * @param ascendingNode_h local solar time of its ascending node at STARTEX (hours, 0 to 24)
 * @param phase_deg argument of latitude at STARTEX (degrees)
 * @param swath_m width of what it images (m)
 * @param reach_deg greatest off-nadir angle to which it can point (degrees); 0 for a strip below it
 * @param aims the places it images when it can reach them, each a scene of its swath; empty for a strip of everything below
 * @param gsd_m ground sample distance (m); for thermal, the pixel
 * @param error_m radius (m) that contains 95 % of its position errors
 * @param timeError standard deviation of its times
 * @param countError standard deviation of its counts, as a share of them
 * @param falseAlarms mean false alarms a pass over the theatre
 * @param latency from seeing to the centre having it
 */
public record Satellite(
        String id,
        String type,
        String provider,
        SensorKind kind,
        double altitude_m,
        double inclination_deg,
        double ascendingNode_h,
        double phase_deg,
        double swath_m,
        double reach_deg,
        List<Position> aims,
        double gsd_m,
        double error_m,
        Duration timeError,
        double countError,
        double falseAlarms,
        Duration latency,
        Reliability reliability) {
    public Satellite {
        aims = List.copyOf(aims);
    }
}

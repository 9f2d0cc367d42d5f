package org.ceasefire.simulator.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.ceasefire.geography.Position;
import org.ceasefire.vocabulary.Reliability;

/**
 * A drone and its sorties.
 *
 * @param id for example {@code drone-1}
 * @param type its catalogue name, for example {@code camcopter-s100}
 * @param base where it takes off and lands
 * @param launches every launch from STARTEX to ENDEX
 * @param route the way it flies after reaching its first place, then back to base
 * @param speed_mps ground speed (m/s)
 * @param altitude_m above ground (m)
 * @param endurance how long it can stay in the air
 * @param swath_m width of the ground its camera covers (m)
 * @param gsd_m ground sample distance (m) of its camera by day
 * @param nightGsd_m the same of its infrared camera by night
 * @param error_m radius (m) that contains 95 % of its position errors
 * @param timeError standard deviation of its times
 * @param countError standard deviation of its counts, as a share of them
 * @param falseAlarms mean false alarms an hour of flight
 * @param latency from seeing to the centre having it
 */
public record Drone(
        String id,
        String type,
        String provider,
        Position base,
        List<Instant> launches,
        List<Position> route,
        double speed_mps,
        double altitude_m,
        Duration endurance,
        double swath_m,
        double gsd_m,
        double nightGsd_m,
        double error_m,
        Duration timeError,
        double countError,
        double falseAlarms,
        Duration latency,
        Reliability reliability) {
    public Drone {
        launches = List.copyOf(launches);
        route = List.copyOf(route);
    }
}

package org.ceasefire.simulator.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Position;
import org.ceasefire.vocabulary.Reliability;

/**
 * A drone, its sorties, and what they are flown with: one line of tasking, several airframes and crews.
 *
 * @param id for example {@code drone-1}
 * @param type its catalogue name, for example {@code camcopter-s100}
 * @param base where it takes off and lands
 * @param launches every launch from STARTEX to ENDEX
 * @param route the way it flies after reaching its first place, then back to base
 * @param loiter how long it circles over the last place of its route
 * @param speed_mps ground speed (m/s)
 * @param altitude_m above ground (m)
 * @param endurance how long it can stay in the air
 * @param fieldOfView_deg full angle that its camera takes in across its way (degrees)
 * @param gsd_m ground sample distance (m) of its camera by day
 * @param nightGsd_m the same of its infrared camera by night
 * @param error_m radius (m) that contains 95 % of its position errors
 * @param timeError standard deviation of its times
 * @param countError standard deviation of its counts, as a share of them
 * @param falseAlarms mean false alarms an hour of flight
 * @param latency from seeing to the centre having it
 * @param link its link by radio; empty for one by satellite, which reaches everywhere and is not jammed from the ground
 * @param windLimit_mps it does not launch in more wind than this (m/s)
 * @param fliesInIcing whether it launches where ice would form on it
 */
public record Drone(
        String id,
        String type,
        String provider,
        Position base,
        List<Instant> launches,
        List<Position> route,
        Duration loiter,
        double speed_mps,
        double altitude_m,
        Duration endurance,
        double fieldOfView_deg,
        double gsd_m,
        double nightGsd_m,
        double error_m,
        Duration timeError,
        double countError,
        double falseAlarms,
        Duration latency,
        Reliability reliability,
        Optional<Link> link,
        double windLimit_mps,
        boolean fliesInIcing,
        Fleet fleet) {
    public Drone {
        launches = List.copyOf(launches);
        route = List.copyOf(route);
    }

    /** Width of the ground that its camera covers (m): 2 h tan(FOV / 2), looking straight down. Source: domain reference, section 4.2. */
    public double footprint_m() {
        return 2 * altitude_m * StrictMath.tan(StrictMath.toRadians(fieldOfView_deg) / 2);
    }

    /** Whether its link reaches a place so far from its base (m). */
    public boolean isLinkedAt(double fromBase_m) {
        return link.map(radio -> fromBase_m <= radio.range_m()).orElse(true);
    }

    /** The same with another way to the centre. */
    public Drone delivering(Duration after) {
        return new Drone(id, type, provider, base, launches, route, loiter, speed_mps, altitude_m, endurance, fieldOfView_deg, gsd_m, nightGsd_m, error_m,
                timeError, countError, falseAlarms, after, reliability, link, windLimit_mps, fliesInIcing, fleet);
    }
}

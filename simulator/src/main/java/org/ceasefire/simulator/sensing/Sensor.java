package org.ceasefire.simulator.sensing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Recipient;
import org.ceasefire.simulator.scenario.Satellite;
import org.ceasefire.simulator.scenario.SharingTerms;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;

/**
 * What a drone or satellite sees with.
 *
 * @param gsd_m ground sample distance by day (m); of a thermal sensor the pixel
 * @param nightGsd_m the same by night (m)
 * @param error_m radius (m) that contains 95 % of its position errors
 * @param timeError standard deviation of its times
 * @param countError standard deviation of its counts, as a share of them
 * @param latency from seeing to delivery: its own, and as long as its provider keeps its pictures
 * @param sharing what its provider shares
 * @param drone the drone that carries it; empty for a satellite
 */
record Sensor(
        String id, String provider, SensorKind kind, double gsd_m, double nightGsd_m, double error_m, Duration timeError, double countError,
        Duration latency, Reliability reliability, SharingTerms sharing, Optional<Drone> drone) {

    static Sensor of(Drone drone, SharingTerms sharing) {
        return new Sensor(drone.id(), drone.provider(), SensorKind.DRONE_CAMERA, drone.gsd_m(), drone.nightGsd_m(), drone.error_m(),
                drone.timeError(), drone.countError(), drone.latency().plus(sharing.delay()), drone.reliability(), sharing,
                Optional.of(drone));
    }

    static Sensor of(Satellite satellite, SharingTerms sharing) {
        return new Sensor(satellite.id(), satellite.provider(), satellite.kind(), satellite.gsd_m(), satellite.gsd_m(),
                satellite.error_m(), satellite.timeError(), satellite.countError(), satellite.latency().plus(sharing.delay()),
                satellite.reliability(), sharing, Optional.empty());
    }

    /** Who gets what it sees at an instant. */
    Set<Recipient> recipients(Instant seen) {
        return sharing.recipients(kind, seen, seen.plus(latency));
    }
}

package org.ceasefire.simulator.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;

/**
 * A standing order: when such a thing reaches the monitoring centre, a drone goes and looks, or a scene is ordered of a satellite, or both.
 *
 * @param drones the drones that may be sent, the first that can is
 * @param satellites the satellites that may take an order for the place
 * @param expires how long after the order it must be collected
 * @param within_m how far the place may be from where the drone is or starts (m); infinite if only link and endurance decide
 * @param after from the centre knowing to the drone being tasked
 * @param atMostEvery how long after it sent or ordered anything it does not do so again; zero for no pause
 * @param circling how long the drone circles over the place
 */
public record Cue(
        String id, Trigger on, List<String> drones, List<String> satellites, Duration expires, double within_m, Duration after,
        Duration atMostEvery, Duration circling) {
    public Cue {
        drones = List.copyOf(drones);
        satellites = List.copyOf(satellites);
    }

    /** On what. */
    public sealed interface Trigger {}

    /** An observation of a sign. {@code by}: of this source only; {@code kind}: by such a sensor only. */
    public record OnSign(Sign sign, Optional<String> by, Optional<SensorKind> kind) implements Trigger {}

    /** A claim of a happening. {@code by}: of this party only. */
    public record OnClaim(Happening happening, Optional<Side> by) implements Trigger {}
}

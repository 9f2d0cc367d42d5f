package org.ceasefire.simulator.scenario;

import java.time.Instant;
import java.util.List;

import org.ceasefire.geography.Position;

/**
 * An order for one scene.
 *
 * @param at order time
 * @param satellites ids of those that may take it; the first that comes over takes it
 * @param aim the middle of the scene
 * @param expires collected later than this it is of no use
 * @param cue the source that made somebody look there; empty for routine
 */
public record Order(String id, Instant at, List<String> satellites, Position aim, Instant expires, String cue) {
    public Order {
        satellites = List.copyOf(satellites);
    }
}

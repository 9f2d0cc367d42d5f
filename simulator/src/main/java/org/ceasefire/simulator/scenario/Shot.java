package org.ceasefire.simulator.scenario;

/**
 * Fire at drones in flight.
 *
 * @param drone at which; empty for whatever drone comes within the weapon's range
 * @param hit the chance (0 to 1) to bring down a drone that is shot at
 */
public record Shot(String drone, double hit) {
    /** Of an act that shoots at no drone. */
    public static final Shot NONE = new Shot("", 0);
}

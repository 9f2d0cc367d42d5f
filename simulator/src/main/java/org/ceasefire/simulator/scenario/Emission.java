package org.ceasefire.simulator.scenario;

/**
 * What a jammer or spoofer sends. A jammer reaches either a given distance or as far as its power breaks a link.
 *
 * @param radius_m how far it reaches (m); 0 where power decides
 * @param power_w effective radiated power of a jammer (W); 0 where the radius decides
 * @param shift_m by how much positions are shifted (m), spoofing only
 * @param towards_deg the azimuth towards which they are shifted (degrees from north, clockwise), spoofing only
 */
public record Emission(double radius_m, double power_w, double shift_m, double towards_deg) {
    /** Of an act that sends nothing. */
    public static final Emission NONE = new Emission(0, 0, 0, 0);
}

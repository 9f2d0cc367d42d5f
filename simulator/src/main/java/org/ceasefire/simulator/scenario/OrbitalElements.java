package org.ceasefire.simulator.scenario;

/** What fixes a satellite's orbit. */
public sealed interface OrbitalElements {

    /**
     * Mean elements at STARTEX.
     *
     * @param altitude_m of the semi-major axis above the mean equatorial radius (m)
     * @param inclination_deg of the orbit's plane (degrees)
     * @param ascendingNode_h local mean solar time of the ascending node (hours, 0 to 24)
     * @param phase_deg mean argument of latitude: the way since the ascending node, counted evenly in time (degrees)
     * @param perigee_deg argument of perigee (degrees); says nothing of a circular orbit
     */
    record Keplerian(
            double altitude_m, double inclination_deg, double ascendingNode_h, double phase_deg, double eccentricity, double perigee_deg)
            implements OrbitalElements {}

    /** A two-line element set as it is published: mean elements of SGP4 at an epoch of its own. */
    record TwoLine(String line1, String line2) implements OrbitalElements {}
}

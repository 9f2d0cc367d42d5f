package org.ceasefire.simulator.scenario;

/**
 * The radio link from a drone's base by which it is controlled and sends what it sees.
 *
 * @param range_m how far it reaches (m)
 * @param power_w effective radiated power (W)
 * @param withstands_db by how much a jammer may be stronger at the drone before the link is lost (dB)
 */
public record Link(double range_m, double power_w, double withstands_db) {

    /**
     * Whether a jammer breaks it: the jamming-to-signal ratio at the drone in free space, (Pj / Pl) (dl / dj)^2, exceeds what it withstands.
     * Where both are equal is the burn-through range. Source: D. Adamy, EW 101: A First Course in Electronic Warfare (2001), jamming of
     * communications; antennas are taken to be equal in both directions.
     *
     * @param jammer_w effective radiated power of the jammer (W)
     * @param fromBase_m from the base to the drone (m)
     * @param fromJammer_m from the jammer to the drone (m)
     */
    public boolean isBrokenBy(double jammer_w, double fromBase_m, double fromJammer_m) {
        double nearer = fromBase_m / fromJammer_m;
        return jammer_w / power_w * nearer * nearer > StrictMath.pow(10, withstands_db / 10);
    }
}

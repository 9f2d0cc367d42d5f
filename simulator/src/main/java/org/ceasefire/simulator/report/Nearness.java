package org.ceasefire.simulator.report;

import org.ceasefire.geography.Position;

/** How near places are, roughly: a degree of latitude is 111.2 km. */
final class Nearness {
    private static final double DEGREE_KM = 111.2;

    private Nearness() {}

    /** Whether two places are less than so far (km) apart; never if {@code b} is not known. */
    static boolean within(double far_km, Position a, Position b) {
        double squeeze = StrictMath.cos(StrictMath.toRadians(a.lat()));
        return b != null && StrictMath.hypot(a.lat() - b.lat(), (a.lon() - b.lon()) * squeeze) < far_km / DEGREE_KM;
    }
}

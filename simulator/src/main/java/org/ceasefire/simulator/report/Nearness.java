package org.ceasefire.simulator.report;

import org.ceasefire.geography.Position;

/** How near places are, roughly: a degree of latitude is 111.2 km. */
final class Nearness {
    private static final double DEGREE_KM = 111.2;

    private Nearness() {}

    /** Whether two places are less than so far (km) apart; never if {@code b} is not known. */
    static boolean within(double far_km, Position a, Position b) {
        return b != null && apart_km(a, b) < far_km;
    }

    /** Distance (km), east and west as at the latitude of the first. */
    static double apart_km(Position a, Position b) {
        double squeeze = StrictMath.cos(StrictMath.toRadians(a.lat()));
        return DEGREE_KM * StrictMath.hypot(a.lat() - b.lat(), (a.lon() - b.lon()) * squeeze);
    }
}

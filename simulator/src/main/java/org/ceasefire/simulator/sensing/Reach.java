package org.ceasefire.simulator.sensing;

import org.ceasefire.simulator.scenario.FieldOfRegard;

/**
 * How far a satellite can ever image, and how fast it can come nearer.
 *
 * @param farthest_rad angle at the Earth's centre between the satellite and what it images, at most
 * @param fastest_radps change of that angle, at most
 */
record Reach(double farthest_rad, double fastest_radps) {

    static Reach of(FieldOfRegard field, Orbit orbit) {
        double radii = orbit.apogee_m() / Regard.EARTH_RADIUS_m;
        double horizon_rad = StrictMath.acos(1 / radii);
        double farthest_rad = field instanceof FieldOfRegard.Pointing pointing
                ? pointed_rad(StrictMath.toRadians(pointing.offNadir_deg()), radii)
                : field instanceof FieldOfRegard.Sideways sideways ? seenAt_rad(sideways.to_deg(), radii) : horizon_rad;
        return new Reach(Math.min(horizon_rad, farthest_rad), orbit.fastest_radps());
    }

    private static double pointed_rad(double offNadir_rad, double radii) {
        double sine = StrictMath.sin(offNadir_rad) * radii;
        return sine >= 1 ? StrictMath.acos(1 / radii) : StrictMath.asin(sine) - offNadir_rad;
    }

    /** Angle at the Earth's centre to where a satellite is seen so far from straight up: by the law of sines. */
    static double seenAt_rad(double incidence_deg, double radii) {
        double incidence_rad = StrictMath.toRadians(incidence_deg);
        return incidence_rad - StrictMath.asin(StrictMath.sin(incidence_rad) / radii);
    }
}

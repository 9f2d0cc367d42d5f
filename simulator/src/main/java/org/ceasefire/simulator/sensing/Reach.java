package org.ceasefire.simulator.sensing;

import org.ceasefire.simulator.scenario.FieldOfRegard;
import org.hipparchus.util.FastMath;

/**
 * How far a satellite can ever image, and how fast it can come nearer.
 *
 * @param farthest_rad angle at the Earth's centre between the satellite and what it images, at most
 * @param fastest_radps change of that angle, at most
 */
record Reach(double farthest_rad, double fastest_radps) {
    /** Of a round Earth (m). */
    static final double EARTH_RADIUS_m = 6_371_000;

    static Reach of(FieldOfRegard field, Orbit orbit) {
        double radii = orbit.apogee_m() / EARTH_RADIUS_m;
        double farthest_rad = field instanceof FieldOfRegard.Pointing pointing
                ? pointed_rad(FastMath.toRadians(pointing.offNadir_deg()), radii)
                : field instanceof FieldOfRegard.Sideways sideways ? seenAt_rad(FastMath.toRadians(sideways.to_deg()), radii)
                : FastMath.acos(1 / radii);
        return new Reach(farthest_rad, orbit.fastest_radps());
    }

    /** Angle at the Earth's centre to where a line of sight so far from straight down meets the ground, at most the horizon. */
    static double pointed_rad(double offNadir_rad, double radii) {
        double sine = FastMath.sin(offNadir_rad) * radii;
        return sine >= 1 ? FastMath.acos(1 / radii) : FastMath.asin(sine) - offNadir_rad;
    }

    /** Angle at the Earth's centre to where a satellite is seen so far from straight up: by the law of sines. */
    static double seenAt_rad(double incidence_rad, double radii) {
        return incidence_rad - FastMath.asin(FastMath.sin(incidence_rad) / radii);
    }
}

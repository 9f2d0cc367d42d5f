package org.ceasefire.simulator.sensing;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.Constants;

/** Where a satellite is and how it moves, in the frame that turns with the Earth (m, m/s). */
record State(Vector3D position, Vector3D velocity) {
    private static final double A_m = Constants.WGS84_EARTH_EQUATORIAL_RADIUS;
    private static final double B_m = A_m * (1 - Constants.WGS84_EARTH_FLATTENING);

    /**
     * Straight up from the ground below it, right to a millionth: the normal of the ellipsoid at the foot p of height h, where
     * position = p + h n, solved with h a for h / |(p_x/a^2, p_y/a^2, p_z/b^2)|.
     */
    Vector3D up() {
        double stretch = leastHeight_m() * A_m;
        double aside = 1 / (A_m * A_m + stretch);
        return new Vector3D(position.getX() * aside, position.getY() * aside, position.getZ() / (B_m * B_m + stretch)).normalize();
    }

    /** The place on the ground below it (m). */
    Vector3D foot() {
        return position.subtract(leastHeight_m(), up());
    }

    /** Its height above the equator's radius (m): nowhere is it lower. */
    double leastHeight_m() {
        return position.getNorm() - A_m;
    }
}

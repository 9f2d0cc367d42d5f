package org.ceasefire.simulator.sensing;

import org.ceasefire.geography.Position;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.Constants;

/**
 * A place on the ground in the frame that turns with the Earth.
 *
 * @param position where it is (m)
 * @param direction the same from the Earth's centre, of length 1
 * @param up straight up, of length 1
 */
record GroundPoint(Vector3D position, Vector3D direction, Vector3D up) {
    private static final double A_m = Constants.WGS84_EARTH_EQUATORIAL_RADIUS;
    private static final double FLATTENING = Constants.WGS84_EARTH_FLATTENING;
    private static final double ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

    /** The scalar product, plain: that of the library guards every last bit, and takes ten times as long. */
    static double dot(Vector3D one, Vector3D other) {
        return one.getX() * other.getX() + one.getY() * other.getY() + one.getZ() * other.getZ();
    }

    /** On the ellipsoid WGS 84. Source: its defining geometry, for example Vallado, Fundamentals of Astrodynamics, section 3.2. */
    static GroundPoint of(Position place) {
        Vector3D up = new Vector3D(FastMath.toRadians(place.lon()), FastMath.toRadians(place.lat()));
        double normal_m = A_m / FastMath.sqrt(1 - ECCENTRICITY_SQUARED * up.getZ() * up.getZ());
        Vector3D position = new Vector3D(
                normal_m * up.getX(), normal_m * up.getY(), normal_m * (1 - ECCENTRICITY_SQUARED) * up.getZ());
        return new GroundPoint(position, position.normalize(), up);
    }
}

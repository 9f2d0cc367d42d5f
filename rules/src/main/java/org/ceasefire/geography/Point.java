package org.ceasefire.geography;

/**
 * A place in the theatre's plane (see {@link Plane}).
 *
 * @param x_m metres east of the plane's centre
 * @param y_m metres north of it
 */
public record Point(double x_m, double y_m) {
    /** Straight distance in the plane (m). */
    public double distance_m(Point other) {
        double east_m = x_m - other.x_m;
        double north_m = y_m - other.y_m;
        // Exact to the last bit on every machine, and faster than hypot, which guards against numbers that no map has.
        return Math.sqrt(east_m * east_m + north_m * north_m);
    }
}

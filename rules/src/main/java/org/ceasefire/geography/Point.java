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
        return Math.hypot(x_m - other.x_m, y_m - other.y_m);
    }
}

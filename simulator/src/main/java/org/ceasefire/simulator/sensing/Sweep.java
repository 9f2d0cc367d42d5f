package org.ceasefire.simulator.sensing;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;

/**
 * The ground that passes under a sensor on a straight way: a rectangle, covered from its start to its end.
 *
 * @param start middle of the edge that is covered first
 * @param end middle of the edge that is covered last
 * @param halfWidth_m how far it reaches on either side of the way (m)
 */
public record Sweep(Point start, Point end, double halfWidth_m) {

    public double length_m() {
        return start.distance_m(end);
    }

    /** How far along the way a place lies (m); negative before the start. */
    double along_m(Point place) {
        return ((place.x_m() - start.x_m()) * east() + (place.y_m() - start.y_m()) * north()) / length_m();
    }

    /** How far a place lies to the left of the way (m); negative to its right. */
    double left_m(Point place) {
        return ((place.y_m() - start.y_m()) * east() - (place.x_m() - start.x_m()) * north()) / length_m();
    }

    /** Whether a place lies on this ground. */
    boolean covers(Point place) {
        double along_m = along_m(place);
        return along_m >= 0 && along_m <= length_m() && Math.abs(left_m(place)) <= halfWidth_m;
    }

    /** The place so far along the way and so far to the left of it. */
    Point place(double along_m, double left_m) {
        double ahead = along_m / length_m();
        double aside = left_m / length_m();
        return new Point(start.x_m() + ahead * east() - aside * north(), start.y_m() + ahead * north() + aside * east());
    }

    Point centre() {
        return place(length_m() / 2, 0);
    }

    Area ground() {
        return Area.corridor(start, end, halfWidth_m);
    }

    private double east() {
        return end.x_m() - start.x_m();
    }

    private double north() {
        return end.y_m() - start.y_m();
    }
}

package org.ceasefire.geography;

import java.util.List;

/**
 * A piece of ground in the theatre's plane.
 * Sectors, zones and the footprints of sensors are areas.
 */
public final class Area {
    /** The area inside a ring of at least three places; the last need not repeat the first. */
    public static Area of(Plane plane, List<Position> ring) { throw new IllegalStateException("skeleton"); }

    /** Everything within {@code halfWidth_m} of the straight way from one place to another, with flat ends. */
    public static Area corridor(Point from, Point to, double halfWidth_m) { throw new IllegalStateException("skeleton"); }

    /** A square of {@code side_m} around a place, its sides turned by {@code azimuth_deg} clockwise from north. */
    public static Area square(Point centre, double side_m, double azimuth_deg) { throw new IllegalStateException("skeleton"); }

    /** Whether a place lies inside or on the edge. */
    public boolean encloses(Point point) { throw new IllegalStateException("skeleton"); }

    /** Whether two areas share ground. */
    public boolean touches(Area other) { throw new IllegalStateException("skeleton"); }

    /** Its size (square metres). */
    public double size_m2() { throw new IllegalStateException("skeleton"); }

    /** Its outer edge, first place repeated at the end. */
    public List<Point> ring() { throw new IllegalStateException("skeleton"); }

    /** The smallest upright box around it: lower left and upper right corner. */
    public Box box() { throw new IllegalStateException("skeleton"); }

    /** An upright box in the plane (m). */
    public record Box(double minX_m, double minY_m, double maxX_m, double maxY_m) {}
}

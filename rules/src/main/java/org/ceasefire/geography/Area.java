package org.ceasefire.geography;

import java.util.Arrays;
import java.util.List;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * A piece of ground in the theatre's plane.
 * Sectors, zones and the footprints of sensors are areas.
 */
public final class Area {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** Rings longer than this are worth an index; footprints, of four corners and made by the thousand, are not. */
    private static final int WORTH_AN_INDEX = 20;

    /** Footprints have four corners, and the first again. */
    private static final int FOOTPRINT = 5;

    private final Polygon polygon;
    /** For areas that are asked about many others. */
    private final PreparedGeometry prepared;
    private final PointOnGeometryLocator locator;
    private final Box box;

    private Area(Coordinate... closedRing) {
        polygon = GEOMETRY.createPolygon(closedRing);
        locator = closedRing.length > WORTH_AN_INDEX ? new IndexedPointInAreaLocator(polygon) : new SimplePointInAreaLocator(polygon);
        prepared = closedRing.length > FOOTPRINT ? PreparedGeometryFactory.prepare(polygon) : null;
        Envelope around = polygon.getEnvelopeInternal();
        box = new Box(around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY());
    }

    /**
     * The area inside a ring of at least three places; the last need not repeat the first.
     *
     * @throws IllegalArgumentException if the ring has fewer places, crosses itself or holds no ground
     */
    public static Area of(Plane plane, List<Position> ring) {
        Coordinate[] closed = Rings.closed(plane, ring);
        Area area = new Area(closed);
        IsValidOp validity = new IsValidOp(area.polygon);
        if (!validity.isValid()) {
            Coordinate where = validity.getValidationError().getCoordinate();
            throw new IllegalArgumentException("The ring of an area must hold ground and not cross itself, as it does near %s. Maybe list its places in order around it."
                    .formatted(plane.toEarth(new Point(where.x, where.y))));
        }
        return area;
    }

    /**
     * Everything within {@code halfWidth_m} of the straight way from one place to another, with flat ends.
     * From a place to itself it is the stretch across an eastward way, without depth.
     */
    public static Area corridor(Point from, Point to, double halfWidth_m) {
        double length_m = from.distance_m(to);
        double east = length_m > 0 ? (to.x_m() - from.x_m()) / length_m : 1;
        double north = length_m > 0 ? (to.y_m() - from.y_m()) / length_m : 0;
        double dx = -north * halfWidth_m;
        double dy = east * halfWidth_m;
        return new Area(corner(from, dx, dy), corner(from, -dx, -dy), corner(to, -dx, -dy), corner(to, dx, dy), corner(from, dx, dy));
    }

    /** A square of {@code side_m} around a place, its sides turned by {@code azimuth_deg} clockwise from north. */
    public static Area square(Point centre, double side_m, double azimuth_deg) {
        double azimuth = StrictMath.toRadians(azimuth_deg);
        double dx = side_m / 2 * StrictMath.sin(azimuth);
        double dy = side_m / 2 * StrictMath.cos(azimuth);
        return corridor(new Point(centre.x_m() - dx, centre.y_m() - dy), new Point(centre.x_m() + dx, centre.y_m() + dy), side_m / 2);
    }

    private static Coordinate corner(Point point, double dx, double dy) {
        return new Coordinate(point.x_m() + dx, point.y_m() + dy);
    }

    /** Whether a place lies inside or on the edge. */
    public boolean encloses(Point point) {
        return box.encloses(point) && locator.locate(new Coordinate(point.x_m(), point.y_m())) != Location.EXTERIOR;
    }

    /** Whether two areas share ground, be it only a stretch of edge or a corner. */
    public boolean touches(Area other) {
        return box.touches(other.box) && (prepared == null ? polygon.intersects(other.polygon) : prepared.intersects(other.polygon));
    }

    /** Distance from a place to the nearest point of the area (m); 0 inside. */
    public double distance_m(Point point) {
        return encloses(point) ? 0 : polygon.distance(GEOMETRY.createPoint(new Coordinate(point.x_m(), point.y_m())));
    }

    /** Distance from a place to the nearest point of the edge (m), from inside or outside. */
    public double fromEdge_m(Point point) {
        return polygon.getExteriorRing().distance(GEOMETRY.createPoint(new Coordinate(point.x_m(), point.y_m())));
    }

    /** How much of a line lies inside or on the edge (m). */
    double lengthInside_m(Geometry line) {
        return polygon.intersection(line).getLength();
    }

    /** Its size (square metres). */
    public double size_m2() {
        return polygon.getArea();
    }

    /** Its outer edge, first place repeated at the end. */
    public List<Point> ring() {
        return Arrays.stream(polygon.getExteriorRing().getCoordinates()).map(corner -> new Point(corner.x, corner.y)).toList();
    }

    /** The smallest upright box around it: lower left and upper right corner. */
    public Box box() {
        return box;
    }

    /** An upright box in the plane (m). */
    public record Box(double minX_m, double minY_m, double maxX_m, double maxY_m) {
        /** Whether a place lies inside or on the edge. */
        public boolean encloses(Point point) {
            return point.x_m() >= minX_m && point.x_m() <= maxX_m && point.y_m() >= minY_m && point.y_m() <= maxY_m;
        }

        /** Whether two boxes share a point. */
        public boolean touches(Box other) {
            return minX_m <= other.maxX_m && other.minX_m <= maxX_m && minY_m <= other.maxY_m && other.minY_m <= maxY_m;
        }
    }
}

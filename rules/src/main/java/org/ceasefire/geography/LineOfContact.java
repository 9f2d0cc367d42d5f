package org.ceasefire.geography;

import java.util.ArrayList;
import java.util.List;

import org.ceasefire.vocabulary.Side;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.locationtech.jts.operation.valid.IsSimpleOp;

/**
 * The line of contact, and whose ground lies on which side of it. The side is taken from polygons, never from the nearest segment:
 * the two disagree where the line is jagged.
 */
public final class LineOfContact {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Plane plane;
    private final List<List<Position>> parts;
    private final List<Coordinate[]> lines;
    private final MultiLineString whole;
    private final IndexedFacetDistance facets;
    private final Ground ground;
    private final Side inside;

    /** @param inside who holds the ground; the other party holds everything else */
    private LineOfContact(Plane plane, List<List<Position>> parts, List<Coordinate[]> lines, Ground ground, Side inside) {
        this.plane = plane;
        this.parts = parts;
        this.lines = lines;
        LineString[] strings = lines.stream().map(GEOMETRY::createLineString).toArray(LineString[]::new);
        this.whole = GEOMETRY.createMultiLineString(strings);
        this.facets = new IndexedFacetDistance(whole);
        this.ground = ground;
        this.inside = inside;
    }

    /**
     * A line as drawn: UA to the left of the direction of travel, RU to the right. Beyond its ends it is taken to go straight on.
     *
     * @throws IllegalArgumentException if it has fewer than two different vertices, or ends where it begins
     */
    public static LineOfContact drawn(Plane plane, List<Position> vertices) {
        Coordinate[] line = Rings.inPlane(plane, vertices);
        if (line.length < 2) {
            throw new IllegalArgumentException("A line of contact needs at least two different vertices; this one has %d.".formatted(line.length));
        }
        if (line[0].equals2D(line[line.length - 1])) {
            throw new IllegalArgumentException("A line of contact may not end where it begins. Maybe give it as the polygon of the ground that RU controls.");
        }
        Ground leftOfIt = new Ground(List.<Coordinate[]>of(LeftOf.line(line)));
        return new LineOfContact(plane, List.of(List.copyOf(vertices)), List.<Coordinate[]>of(line), leftOfIt, Side.UA);
    }

    /**
     * The boundary of the ground that RU controls: rings of one or more polygons, the first ring of each its shell, the others its holes.
     * Polygons may overlap, rings touch or cross themselves, as those of real maps do: what any polygon holds is held.
     *
     * @throws IllegalArgumentException if there is no ground in it, or a ring of fewer than three different places
     */
    public static LineOfContact around(Plane plane, List<List<List<Position>>> controlledByRu) {
        List<List<Position>> parts = controlledByRu.stream().flatMap(List::stream).<List<Position>>map(List::copyOf).toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("The ground that RU controls needs at least one polygon.");
        }
        List<Coordinate[]> boundary = ControlledGround.boundary(plane, controlledByRu);
        return new LineOfContact(plane, parts, boundary, new Ground(boundary), Side.RU);
    }

    /** The same line with its sides exchanged. */
    public LineOfContact turned() {
        return new LineOfContact(plane, parts, lines, ground, inside.opponent());
    }

    /** Whose ground a place lies on. On the line itself: one of the two parties, always the same. */
    public Side side(Point point) {
        return ground.encloses(coordinate(point)) ? inside : inside.opponent();
    }

    /** Distance to the nearest point of the line (m). */
    public double distance_m(Point point) {
        return facets.distance(GEOMETRY.createPoint(coordinate(point)));
    }

    /** The nearest point of the line. */
    public Point nearest(Point point) {
        Coordinate nearest = facets.nearestPoints(GEOMETRY.createPoint(coordinate(point)))[0];
        return new Point(nearest.x, nearest.y);
    }

    /** How much of the line lies in an area (m). */
    public double length_m(Area area) {
        return area.lengthInside_m(whole);
    }

    /** The line's vertices as read, one list a part, for the map. */
    public List<List<Position>> parts() {
        return parts;
    }

    /** Where the line crosses or touches itself; empty for a line that is well drawn. */
    public List<Position> selfCrossings() {
        List<Position> crossings = new ArrayList<>();
        for (Coordinate[] line : lines) {
            IsSimpleOp simplicity = new IsSimpleOp(GEOMETRY.createLineString(line));
            simplicity.setFindAllLocations(true);
            simplicity.getNonSimpleLocations().forEach(where -> crossings.add(plane.toEarth(new Point(where.x, where.y))));
        }
        return crossings;
    }

    private static Coordinate coordinate(Point point) {
        return new Coordinate(point.x_m(), point.y_m());
    }
}

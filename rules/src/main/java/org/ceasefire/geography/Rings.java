package org.ceasefire.geography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;

/** Lines and rings of places, laid into the plane. */
final class Rings {
    private Rings() {}

    /** Places in the plane, in order; one that repeats the place before it is left out. */
    static Coordinate[] inPlane(Plane plane, List<Position> places) {
        List<Coordinate> laid = new ArrayList<>();
        for (Position place : places) {
            Point point = plane.toPlane(place);
            Coordinate next = new Coordinate(point.x_m(), point.y_m());
            if (laid.isEmpty() || !laid.get(laid.size() - 1).equals2D(next)) {
                laid.add(next);
            }
        }
        return laid.toArray(new Coordinate[0]);
    }

    /**
     * A ring in the plane whose last place repeats the first.
     *
     * @throws IllegalArgumentException if it has fewer than three different places
     */
    static Coordinate[] closed(Plane plane, List<Position> ring) {
        Coordinate[] open = inPlane(plane, ring);
        boolean isClosed = open.length > 1 && open[0].equals2D(open[open.length - 1]);
        if (open.length - (isClosed ? 1 : 0) < 3) {
            throw new IllegalArgumentException("A ring needs at least three different places; this one has %d.".formatted(open.length - (isClosed ? 1 : 0)));
        }
        if (isClosed) {
            return open;
        }
        Coordinate[] closed = Arrays.copyOf(open, open.length + 1);
        closed[open.length] = open[0].copy();
        return closed;
    }
}

package org.ceasefire.simulator.sensing;

import java.util.ArrayList;
import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.geography.Theatre;

/** The ground that satellites look at unasked: what lies within 100 km of the line. */
final class Neighbourhood {
    /** Deeper than any withdrawal belt in use (50 km), so that what stands behind it is seen too. */
    static final double DEPTH_m = 100_000;
    /** Little against what a satellite overlooks; so a line of many vertices costs no more than one of few. */
    private static final double SPACING_m = 25_000;

    private final Theatre theatre;
    private final List<Point> places;

    Neighbourhood(Theatre theatre) {
        this.theatre = theatre;
        this.places = alongTheLine();
    }

    /** Places along the line, 25 km apart or nearer. */
    List<Position> places() {
        return places.stream().map(theatre.plane()::toEarth).toList();
    }

    private List<Point> alongTheLine() {
        List<Point> places = new ArrayList<>();
        for (List<Position> part : theatre.line().parts()) {
            Point last = theatre.plane().toPlane(part.get(0));
            places.add(last);
            for (Position vertex : part) {
                last = walk(last, theatre.plane().toPlane(vertex), places);
            }
            places.add(theatre.plane().toPlane(part.get(part.size() - 1)));
        }
        return places;
    }

    /** Goes on to a vertex in equal steps; not to one that is near. Returns where it stands then. */
    private static Point walk(Point from, Point vertex, List<Point> places) {
        double far_m = from.distance_m(vertex);
        if (far_m < SPACING_m) {
            return from;
        }
        Sweep way = new Sweep(from, vertex, 0);
        int steps = (int) Math.ceil(far_m / SPACING_m);
        for (int step = 1; step <= steps; step++) {
            places.add(way.place(far_m * step / steps, 0));
        }
        return vertex;
    }

    /** Whether a piece of ground lies in it, to within half the spacing of the places. */
    boolean holds(Sweep sweep) {
        Point centre = sweep.centre();
        double halfDiagonal_m = StrictMath.hypot(sweep.length_m() / 2, sweep.halfWidth_m());
        return places.stream().anyMatch(place -> place.distance_m(centre) <= DEPTH_m + halfDiagonal_m);
    }
}

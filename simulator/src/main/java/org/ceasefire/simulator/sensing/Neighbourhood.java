package org.ceasefire.simulator.sensing;

import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.geography.Theatre;

/** The ground that satellites without aims look at: what lies within 100 km of the line. */
final class Neighbourhood {
    /** Deeper than any withdrawal belt in use (50 km), so that what stands behind it is seen too. */
    private static final double DEPTH_m = 100_000;

    private final Theatre theatre;
    private final Point centre;
    private final double radius_m;

    Neighbourhood(Theatre theatre) {
        this.theatre = theatre;
        List<Point> line = theatre.line().parts().stream().flatMap(List::stream).map(theatre.plane()::toPlane).toList();
        double minX = line.stream().mapToDouble(Point::x_m).min().orElse(0);
        double maxX = line.stream().mapToDouble(Point::x_m).max().orElse(0);
        double minY = line.stream().mapToDouble(Point::y_m).min().orElse(0);
        double maxY = line.stream().mapToDouble(Point::y_m).max().orElse(0);
        this.centre = new Point((minX + maxX) / 2, (minY + maxY) / 2);
        this.radius_m = line.stream().mapToDouble(centre::distance_m).max().orElse(0) + DEPTH_m;
    }

    /** The middle of a disc that holds it all. */
    Position centre() {
        return theatre.plane().toEarth(centre);
    }

    /** The radius of that disc (m). */
    double radius_m() {
        return radius_m;
    }

    /** Whether a piece of ground lies in it. */
    boolean holds(Sweep sweep) {
        double halfDiagonal_m = StrictMath.hypot(sweep.length_m() / 2, sweep.halfWidth_m());
        Point middle = sweep.centre();
        return middle.distance_m(centre) <= radius_m + halfDiagonal_m
                && theatre.line().distance_m(middle) <= DEPTH_m + halfDiagonal_m;
    }
}

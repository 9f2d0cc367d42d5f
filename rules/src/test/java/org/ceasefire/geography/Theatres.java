package org.ceasefire.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Places and lines to test with. */
final class Theatres {
    static final Plane PLANE = new Plane(new Position(48.5, 37.5));

    private Theatres() {}

    /** Exactly straight: up the middle of the plane from south to north, so UA is west of it and RU east. */
    static LineOfContact straight() {
        return LineOfContact.drawn(PLANE, List.of(new Position(46, 37.5), new Position(48, 37.5), new Position(51, 37.5)));
    }

    /** A line from west to east of so many vertices, each thrown some kilometres about, so that it crosses itself here and there. */
    static List<Position> jagged(int vertices) {
        SplittableRandom random = new SplittableRandom(7);
        List<Position> line = new ArrayList<>();
        for (int i = 0; i < vertices; i++) {
            double lon = 32 + 8.0 * i / vertices + random.nextDouble(-0.02, 0.02);
            line.add(new Position(47 + 2.0 * i / vertices + random.nextDouble(-0.02, 0.02), lon));
        }
        return line;
    }

    static List<Point> places(int count) {
        SplittableRandom random = new SplittableRandom(11);
        List<Point> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(new Point(random.nextDouble(-600_000, 600_000), random.nextDouble(-400_000, 400_000)));
        }
        return places;
    }

    /** A square ring around a place of the plane, clockwise or not as its corners come. */
    static List<Position> square(double x_m, double y_m, double half_m) {
        return List.of(earth(x_m - half_m, y_m - half_m), earth(x_m + half_m, y_m - half_m), earth(x_m + half_m, y_m + half_m), earth(x_m - half_m, y_m + half_m));
    }

    static Position earth(double x_m, double y_m) {
        return PLANE.toEarth(new Point(x_m, y_m));
    }
}

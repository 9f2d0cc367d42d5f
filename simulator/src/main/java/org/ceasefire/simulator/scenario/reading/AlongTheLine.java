package org.ceasefire.simulator.scenario.reading;

import java.util.ArrayList;
import java.util.List;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;

/** The way along the line of contact within an area: its jags, which a drone does not fly, cut off. */
final class AlongTheLine {
    /** How far apart the places of a route lie at least (m). */
    private static final double STEP_M = 3_000;

    private final Terrain terrain;

    AlongTheLine(Terrain terrain) {
        this.terrain = terrain;
    }

    /** Places on the line, from where it first enters the area to where it leaves it for good. */
    List<Position> within(Area area) {
        List<Point> way = new ArrayList<>();
        for (List<Position> part : terrain.line().parts()) {
            for (int i = 1; i < part.size(); i++) {
                stretch(terrain.point(part.get(i - 1)), terrain.point(part.get(i)), area, way);
            }
        }
        return way.stream().map(terrain.plane()::toEarth).toList();
    }

    /** Adds the places of a straight stretch that lie in the area. */
    private static void stretch(Point from, Point to, Area area, List<Point> way) {
        int steps = (int) Math.max(1, Math.ceil(from.distance_m(to) / STEP_M));
        for (int i = 0; i <= steps; i++) {
            double share = (double) i / steps;
            Point place = new Point(from.x_m() + share * (to.x_m() - from.x_m()), from.y_m() + share * (to.y_m() - from.y_m()));
            boolean onward = way.isEmpty() || way.get(way.size() - 1).distance_m(place) >= STEP_M * 0.9;
            if (onward && area.encloses(place)) {
                way.add(place);
            }
        }
    }
}

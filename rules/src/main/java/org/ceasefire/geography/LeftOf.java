package org.ceasefire.geography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;

/** Closes a line, drawn from one end of the theatre to the other, into the ring around everything to its left. */
final class LeftOf {
    /** Beyond any theatre. */
    private static final double FAR_M = 10_000_000;
    /** The course of a jagged line at its end is that of its last stretch of this length, not of its last vertex. */
    private static final double STRETCH_M = 20_000;
    private static final int CORNERS = 16;

    private LeftOf() {}

    /** The ring: along the line, straight on from its end, anticlockwise round the far edge, and straight back to its start. */
    static Coordinate[] line(Coordinate[] line) {
        Coordinate start = beyond(reversed(line));
        Coordinate end = beyond(line);
        List<Coordinate> ring = new ArrayList<>();
        ring.add(start);
        ring.addAll(Arrays.asList(line));
        ring.add(end);
        ring.addAll(farEdge(end, start));
        ring.add(start);
        return ring.toArray(new Coordinate[0]);
    }

    private static Coordinate[] reversed(Coordinate[] line) {
        Coordinate[] reversed = line.clone();
        for (int i = 0; i < line.length; i++) {
            reversed[i] = line[line.length - 1 - i];
        }
        return reversed;
    }

    /** Far beyond the last vertex, straight on from the first one before it that is a stretch away (or, of a short line, the first). */
    private static Coordinate beyond(Coordinate[] line) {
        Coordinate last = line[line.length - 1];
        int before = line.length - 2;
        while (before > 0 && line[before].distance(last) < STRETCH_M) {
            before--;
        }
        double distance = line[before].distance(last);
        double scale = FAR_M / distance;
        return new Coordinate(last.x + (last.x - line[before].x) * scale, last.y + (last.y - line[before].y) * scale);
    }

    /** Corners of the far edge, anticlockwise from one place's bearing to another's. */
    private static List<Coordinate> farEdge(Coordinate from, Coordinate to) {
        double begin = StrictMath.atan2(from.y, from.x);
        double sweep = StrictMath.atan2(to.y, to.x) - begin;
        double turn = sweep > 0 ? sweep : sweep + 2 * Math.PI;
        List<Coordinate> corners = new ArrayList<>();
        for (int i = 0; i <= CORNERS; i++) {
            double bearing = begin + turn * i / CORNERS;
            corners.add(new Coordinate(2 * FAR_M * StrictMath.cos(bearing), 2 * FAR_M * StrictMath.sin(bearing)));
        }
        return corners;
    }
}

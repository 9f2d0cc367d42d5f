package org.ceasefire.geography;

import java.util.List;

import org.ceasefire.vocabulary.Side;

/**
 * The line of contact, and whose ground lies on which side of it. The side is taken from polygons, never from the nearest segment:
 * the two disagree where the line is jagged.
 */
public final class LineOfContact {
    /** A line as drawn: UA to the left of the direction of travel, RU to the right. */
    public static LineOfContact drawn(Plane plane, List<Position> vertices) { throw new IllegalStateException("skeleton"); }

    /** The boundary of the ground that RU controls: rings of one or more polygons, the first ring of each its shell, the others its holes. */
    public static LineOfContact around(Plane plane, List<List<List<Position>>> controlledByRu) { throw new IllegalStateException("skeleton"); }

    /** Whose ground a place lies on. */
    public Side side(Point point) { throw new IllegalStateException("skeleton"); }

    /** Distance to the nearest point of the line (m). */
    public double distance_m(Point point) { throw new IllegalStateException("skeleton"); }

    /** The nearest point of the line. */
    public Point nearest(Point point) { throw new IllegalStateException("skeleton"); }

    /** The line's vertices as read, one list a part, for the map. */
    public List<List<Position>> parts() { throw new IllegalStateException("skeleton"); }
}

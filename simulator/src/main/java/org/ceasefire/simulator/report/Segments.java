package org.ceasefire.simulator.report;

import org.ceasefire.geography.Position;

/** Straight ways between two places, taken as straight in degrees: they are short. */
final class Segments {
    private Segments() {}

    /** Whether the way from {@code a} to {@code b} crosses that between two others. */
    static boolean cross(Position a, Position b, Position from, Position to) {
        return left(a, b, from) != left(a, b, to) && left(from, to, a) != left(from, to, b);
    }

    private static boolean left(Position from, Position to, Position place) {
        return (to.lon() - from.lon()) * (place.lat() - from.lat()) > (to.lat() - from.lat()) * (place.lon() - from.lon());
    }
}

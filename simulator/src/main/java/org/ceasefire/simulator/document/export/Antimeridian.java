package org.ceasefire.simulator.document.export;

import java.util.ArrayList;
import java.util.List;

import org.ceasefire.geography.Position;

/**
 * Cuts at 180 degrees east what goes across it, as RFC 7946 (3.1.9) asks. Two neighbours that are more than 180 degrees apart are taken to be
 * neighbours across it. Straight between them in degrees.
 */
final class Antimeridian {
    /** A place whose longitude may go on beyond 180. */
    private record Unrolled(double lat, double lon) {}

    private Antimeridian() {}

    static List<List<Position>> cutWay(List<Position> way) {
        if (!crosses(way)) {
            return List.of(way);
        }
        List<List<Position>> parts = new ArrayList<>();
        List<Unrolled> part = new ArrayList<>();
        Unrolled last = null;
        for (Unrolled at : unrolled(way)) {
            if (last != null && last.lon() > 180 != at.lon() > 180) {
                Unrolled edge = edge(last, at);
                part.add(edge);
                parts.add(rolled(part, last.lon() > 180));
                part = new ArrayList<>(List.of(edge));
            }
            part.add(at);
            last = at;
        }
        parts.add(rolled(part, last.lon() > 180));
        return parts;
    }

    /** @param ring not closed */
    static List<List<Position>> cutRing(List<Position> ring) {
        if (ring.isEmpty() || !crosses(ring)) {
            return List.of(ring);
        }
        List<Unrolled> unrolled = unrolled(ring);
        return List.of(rolled(half(unrolled, false), false), rolled(half(unrolled, true), true));
    }

    private static boolean crosses(List<Position> places) {
        double west = places.stream().mapToDouble(Position::lon).min().orElse(0);
        double east = places.stream().mapToDouble(Position::lon).max().orElse(0);
        return east - west > 180;
    }

    private static List<Unrolled> unrolled(List<Position> places) {
        return places.stream().map(at -> new Unrolled(at.lat(), at.lon() < 0 ? at.lon() + 360 : at.lon())).toList();
    }

    private static List<Position> rolled(List<Unrolled> places, boolean beyond) {
        return places.stream().map(at -> new Position(at.lat(), beyond ? at.lon() - 360 : at.lon())).toList();
    }

    /** The part of a ring on one side (Sutherland and Hodgman 1974, for one edge). */
    private static List<Unrolled> half(List<Unrolled> ring, boolean beyond) {
        List<Unrolled> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Unrolled from = ring.get(i);
            Unrolled to = ring.get((i + 1) % ring.size());
            if (from.lon() > 180 == beyond) {
                kept.add(from);
            }
            if (from.lon() > 180 != to.lon() > 180) {
                kept.add(edge(from, to));
            }
        }
        return kept;
    }

    private static Unrolled edge(Unrolled from, Unrolled to) {
        return new Unrolled(from.lat() + (to.lat() - from.lat()) * (180 - from.lon()) / (to.lon() - from.lon()), 180);
    }
}

package org.ceasefire.simulator.document.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Rounding;

/**
 * A place, ways or areas as map readers want them (RFC 7946): rings closed, counterclockwise, and nothing across the antimeridian.
 *
 * @param parts a place is one part of one position
 */
record Shape(Kind kind, List<List<Position>> parts) {

    enum Kind { PLACE, WAY, AREA }

    /** Null for no place. */
    static Shape place(Position position) {
        return position == null ? null : new Shape(Kind.PLACE, List.of(List.of(position)));
    }

    /** A way; a place if it stays where it is; null if it is nowhere. */
    static Shape way(List<Position> path) {
        return switch (path.size()) {
            case 0 -> null;
            case 1 -> place(path.get(0));
            default -> new Shape(Kind.WAY, Antimeridian.cutWay(path));
        };
    }

    /** The area in a ring, closed or not; null if it encloses nothing. */
    static Shape area(List<Position> ring) {
        List<List<Position>> parts = Antimeridian.cutRing(open(ring)).stream().filter(part -> twiceArea(part) != 0).map(Shape::counterclockwise)
                .toList();
        return parts.isEmpty() ? null : new Shape(Kind.AREA, parts);
    }

    private static List<Position> open(List<Position> ring) {
        int last = ring.size() - 1;
        return last > 0 && ring.get(0).equals(ring.get(last)) ? ring.subList(0, last) : ring;
    }

    private static List<Position> counterclockwise(List<Position> ring) {
        List<Position> turned = new ArrayList<>(ring);
        if (twiceArea(ring) < 0) {
            Collections.reverse(turned);
        }
        turned.add(turned.get(0));
        return turned;
    }

    /** In square degrees; positive if counterclockwise. */
    private static double twiceArea(List<Position> ring) {
        double area = 0;
        for (int i = 0; i < ring.size(); i++) {
            Position a = ring.get(i);
            Position b = ring.get((i + 1) % ring.size());
            area += a.lon() * b.lat() - b.lon() * a.lat();
        }
        return area;
    }

    /** Well-known text, as databases and map programs read it. */
    String wkt() {
        String one = switch (kind) {
            case PLACE -> "POINT";
            case WAY -> "LINESTRING";
            case AREA -> "POLYGON";
        };
        String body = parts.stream().map(this::body).collect(Collectors.joining(", "));
        return parts.size() == 1 ? one + " " + body : "MULTI" + one + " (" + body + ")";
    }

    private String body(List<Position> part) {
        String places = part.stream().map(at -> lon(at) + " " + lat(at)).collect(Collectors.joining(", ", "(", ")"));
        return kind == Kind.AREA ? "(" + places + ")" : places;
    }

    static String lat(Position at) {
        return Rounding.of("lat", at.lat()).toPlainString();
    }

    static String lon(Position at) {
        return Rounding.of("lon", at.lon()).toPlainString();
    }
}

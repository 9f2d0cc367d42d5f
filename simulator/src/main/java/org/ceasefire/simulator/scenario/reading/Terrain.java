package org.ceasefire.simulator.scenario.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.LineOfContact;
import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.file.PositionText;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Spot;

/** The line and its plane, and whether what is said to be in the theatre can be there. */
record Terrain(Plane plane, LineOfContact line, Problems problems) {
    /** How far from the line ground still belongs to the theatre (m); default, unsourced. */
    private static final double NEAR_M = 300_000;
    /** How far from the line anything of a scenario may be (m): bases abroad. */
    private static final double FAR_M = 1_500_000;

    /** The place that is written; empty, and a problem, if it is none or in the wrong part of the world. */
    Optional<Position> position(PositionText text) {
        try {
            Position position = new Position(text.lat().value(), text.lon().value());
            return near(position, text) ? Optional.of(position) : Optional.empty();
        } catch (IllegalArgumentException wrong) {
            problems.add(text.all().at(), wrong.getMessage());
            return Optional.empty();
        }
    }

    List<Position> positions(List<PositionText> texts) {
        return texts.stream().flatMap(text -> position(text).stream()).toList();
    }

    private boolean near(Position position, PositionText text) {
        double far_m = fromLine_m(position);
        if (far_m <= NEAR_M) {
            return true;
        }
        boolean swapped = fromLine_m(new Position(Math.max(-90, Math.min(90, position.lon())), position.lat())) <= NEAR_M;
        String advice = swapped ? " Maybe latitude and longitude are swapped." : "";
        problems.unless(!swapped && far_m <= FAR_M, text.all().at(),
                String.format(Locale.ROOT, "This place is %,.0f km from the line of contact.%s", far_m / 1000, advice));
        return !swapped && far_m <= FAR_M;
    }

    /** Whether a place is near enough to the line to belong to the theatre. */
    boolean isNear(Position position) {
        return fromLine_m(position) <= NEAR_M;
    }

    double fromLine_m(Position position) {
        return line.distance_m(plane.toPlane(position));
    }

    Point point(Position position) {
        return plane.toPlane(position);
    }

    double apart_m(Position one, Position other) {
        return point(one).distance_m(point(other));
    }

    /** The area inside a ring; empty, and a problem, if it is none or not in the theatre. */
    Optional<Area> area(List<Position> ring, Spot at) {
        if (ring.stream().distinct().count() < 3) {
            problems.add(at, "An area needs at least three different places.");
            return Optional.empty();
        }
        try {
            Area area = Area.of(plane, ring);
            problems.unless(inTheatre(area, ring), at, String.format(Locale.ROOT,
                    "This area does not touch the theatre: it lies %,.0f km from the line of contact. Maybe latitude and longitude are swapped.", fromLine_m(ring.get(0)) / 1000));
            return Optional.of(area);
        } catch (IllegalArgumentException wrong) {
            problems.add(at, wrong.getMessage());
            return Optional.empty();
        }
    }

    private boolean inTheatre(Area area, List<Position> ring) {
        return ring.stream().anyMatch(corner -> fromLine_m(corner) <= NEAR_M)
                || line.parts().stream().flatMap(List::stream).anyMatch(vertex -> area.encloses(point(vertex)));
    }
}

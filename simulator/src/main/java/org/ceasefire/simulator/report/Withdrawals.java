package org.ceasefire.simulator.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.ActKind;

/**
 * Tells movements back from movements forward: a unit goes back if it ends on its own side of the line, where it stood at STARTEX, and
 * began on the other side or nearer to the line.
 */
final class Withdrawals {
    private final List<List<Position>> lines;
    private final Map<String, Position> homes = new HashMap<>();

    Withdrawals(Entries entries) {
        lines = entries.all(Entry.Ground.class).stream().flatMap(ground -> ground.line().stream()).toList();
        entries.all(Entry.Unit.class).forEach(unit -> homes.put(unit.id(), unit.position()));
    }

    boolean is(Entry.Act act) {
        Position home = act.unit() == null ? null : homes.get(act.unit());
        if (home == null || act.act() != ActKind.MOVEMENT || act.path().size() < 2) {
            return false;
        }
        Position start = act.path().get(0);
        Position end = act.path().get(act.path().size() - 1);
        return sameSide(home, end) && (!sameSide(home, start) || distance(end) > distance(start));
    }

    /** Whether the straight way between two places crosses the line not at all, or there and back. */
    private boolean sameSide(Position a, Position b) {
        int crossings = 0;
        for (List<Position> line : lines) {
            for (int i = 1; i < line.size(); i++) {
                crossings += Segments.cross(a, b, line.get(i - 1), line.get(i)) ? 1 : 0;
            }
        }
        return crossings % 2 == 0;
    }

    /** To the nearest stretch of the line, in degrees of latitude: only for comparing. */
    private double distance(Position place) {
        double squeeze = StrictMath.cos(StrictMath.toRadians(place.lat()));
        double nearest = Double.POSITIVE_INFINITY;
        for (List<Position> line : lines) {
            for (int i = 1; i < line.size(); i++) {
                nearest = Math.min(nearest, distance(place, line.get(i - 1), line.get(i), squeeze));
            }
        }
        return nearest;
    }

    private static double distance(Position place, Position from, Position to, double squeeze) {
        double x = (place.lon() - from.lon()) * squeeze;
        double y = place.lat() - from.lat();
        double along = (to.lon() - from.lon()) * squeeze;
        double up = to.lat() - from.lat();
        double length = along * along + up * up;
        double share = length == 0 ? 0 : Math.max(0, Math.min(1, (x * along + y * up) / length));
        return StrictMath.hypot(x - share * along, y - share * up);
    }
}

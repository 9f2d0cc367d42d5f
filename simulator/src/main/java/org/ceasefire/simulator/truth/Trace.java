package org.ceasefire.simulator.truth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;

/**
 * Something that the truth leaves to be seen for a time.
 *
 * @param cause the act that left it, or the unit, for one that stands at its own position
 * @param to when it is gone; not part of its time
 * @param path one place, or the way that it moves at a steady speed from {@code from} to {@code to}
 * @param type the weapon, as its catalogue names it; empty if there is none
 * @param size_m the dimension that decides whether it can be told in a picture (m); 0 if there is nothing to picture
 * @param power_mw radiative power (MW); 0 if it is not hot
 * @param count pieces, vehicles or rounds
 * @param disguise what makes it hard to tell
 */
public record Trace(
        String cause,
        Sign sign,
        Instant from,
        Instant to,
        List<Point> path,
        WeaponClass weapon,
        String type,
        double calibre_mm,
        double size_m,
        double power_mw,
        int count,
        Disguise disguise) {
    /** By cause, then sign, then beginning; a fire's two hot places, alike in these, from west to east. */
    static final Comparator<Trace> ORDER = Comparator.comparing(Trace::cause).thenComparing(Trace::sign).thenComparing(Trace::from)
            .thenComparingDouble(trace -> trace.path.get(0).x_m()).thenComparingDouble(trace -> trace.path.get(0).y_m());

    public Trace {
        path = List.copyOf(path);
    }

    /** Where it is at an instant; before its time at its beginning, after it at its end. */
    public Point at(Instant instant) {
        double left_m = length_m() * share(instant);
        for (int i = 1; i < path.size(); i++) {
            double leg_m = path.get(i - 1).distance_m(path.get(i));
            if (left_m < leg_m) {
                return between(path.get(i - 1), path.get(i), left_m / leg_m);
            }
            left_m -= leg_m;
        }
        return path.get(path.size() - 1);
    }

    /** The part of it from one instant to another, both within its time. */
    Trace during(Instant begins, Instant ends) {
        return new Trace(cause, sign, begins, ends, way(begins, ends), weapon, type, calibre_mm, size_m, power_mw, count, disguise);
    }

    /** The part of its path that it covers from one instant to another. */
    List<Point> way(Instant begins, Instant ends) {
        if (path.size() == 1) {
            return path;
        }
        double after_m = length_m() * share(begins);
        double before_m = length_m() * share(ends);
        List<Point> way = new ArrayList<>(List.of(at(begins)));
        double passed_m = 0;
        for (int i = 1; i < path.size() - 1; i++) {
            passed_m += path.get(i - 1).distance_m(path.get(i));
            if (passed_m > after_m && passed_m < before_m) {
                way.add(path.get(i));
            }
        }
        way.add(at(ends));
        return way;
    }

    private double length_m() {
        double length_m = 0;
        for (int i = 1; i < path.size(); i++) {
            length_m += path.get(i - 1).distance_m(path.get(i));
        }
        return length_m;
    }

    private double share(Instant instant) {
        double share = (double) Duration.between(from, instant).toMillis() / Math.max(1, Duration.between(from, to).toMillis());
        return Math.max(0, Math.min(1, share));
    }

    private static Point between(Point from, Point to, double share) {
        return new Point(from.x_m() + (to.x_m() - from.x_m()) * share, from.y_m() + (to.y_m() - from.y_m()) * share);
    }
}

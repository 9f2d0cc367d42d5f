package org.ceasefire.incidents;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

import org.ceasefire.vocabulary.Copy;
import org.ceasefire.vocabulary.Side;

/** How near to a line, and how deep past it, an incident was seen. */
final class Reached {
    private final Copy line;
    private final Comparator<Sighting> byReach;
    private final Comparator<Sighting> byDepth;
    private final Map<Side, Sighting> deepest = new EnumMap<>(Side.class);
    private Sighting nearest;

    Reached(Copy line) {
        this.line = line;
        this.byReach = Comparator.<Sighting>comparingDouble(sighting -> sighting.farthestToLine_m(line)).thenComparing(Sighting.BY_TIME);
        this.byDepth = Comparator.<Sighting>comparingDouble(sighting -> sighting.clearOfLine_m(line)).thenComparing(Sighting.BY_TIME);
    }

    void add(Sighting sighting) {
        nearest = nearest == null ? sighting : BinaryOperator.minBy(byReach).apply(nearest, sighting);
        if (sighting.clearSide(line) != Side.UNKNOWN) {
            deepest.merge(sighting.clearSide(line), sighting, BinaryOperator.maxBy(byDepth));
        }
    }

    void add(Reached other) {
        add(other.nearest);
        other.deepest.values().forEach(this::add);
    }

    /** The sighting that was surely nearest to the line. */
    Sighting nearest() {
        return nearest;
    }

    /** The sighting deepest on a side's ground. */
    Optional<Sighting> deepest(Side side) {
        return Optional.ofNullable(deepest.get(side));
    }
}

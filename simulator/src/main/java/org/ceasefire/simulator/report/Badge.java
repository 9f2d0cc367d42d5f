package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.List;

import org.ceasefire.simulator.ledger.Entry;

/** Where on the map the number of a breach stands: beside its place, clear of the numbers before it. */
public record Badge(BreachStory breach, double x, double y) {
    private static final double APART = 24;
    private static final double LETTER = 7;
    private static final int DIRECTIONS = 8;
    private static final int RINGS = 12;

    /** @param spots the named places, whose names are not to be hidden */
    static List<Badge> spread(MapFrame frame, List<BreachStory> breaches, List<Entry.Spot> spots) {
        List<Badge> taken = new ArrayList<>();
        spots.forEach(spot -> taken.addAll(letters(frame, spot)));
        int names = taken.size();
        breaches.forEach(breach -> taken.add(beside(frame, breach, taken)));
        return List.copyOf(taken.subList(names, taken.size()));
    }

    /** The ground that a name covers, as a row of badges of nothing. */
    private static List<Badge> letters(MapFrame frame, Entry.Spot spot) {
        List<Badge> row = new ArrayList<>();
        for (int letter = 0; letter < spot.name().length(); letter += 2) {
            row.add(new Badge(null, frame.x(spot.position()) + 8 + LETTER * letter, frame.y(spot.position())));
        }
        return row;
    }

    private static Badge beside(MapFrame frame, BreachStory breach, List<Badge> placed) {
        Badge candidate = null;
        for (int i = 0; i < DIRECTIONS * RINGS; i++) {
            candidate = candidate(frame, breach, i);
            if (placed.stream().noneMatch(candidate::hides)) {
                return candidate;
            }
        }
        // So many in one place that they hide each other anyway.
        return candidate;
    }

    private static Badge candidate(MapFrame frame, BreachStory breach, int i) {
        double angle = StrictMath.toRadians(-60.0 + 360.0 / DIRECTIONS * i);
        double reach = 28 + APART * (i / DIRECTIONS);
        return new Badge(breach, frame.x(breach.position()) + reach * StrictMath.cos(angle),
                frame.y(breach.position()) + reach * StrictMath.sin(angle));
    }

    private boolean hides(Badge other) {
        return StrictMath.hypot(x - other.x, y - other.y) < APART;
    }
}

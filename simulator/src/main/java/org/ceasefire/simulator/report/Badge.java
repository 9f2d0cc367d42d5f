package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.List;

/** Where on the map the number of a breach stands: beside its place, clear of the numbers before it. */
public record Badge(BreachStory breach, double x, double y) {
    private static final double APART = 24;
    private static final int DIRECTIONS = 8;
    private static final int RINGS = 12;

    static List<Badge> spread(MapFrame frame, List<BreachStory> breaches) {
        List<Badge> placed = new ArrayList<>();
        breaches.forEach(breach -> placed.add(beside(frame, breach, placed)));
        return placed;
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
        return new Badge(breach, frame.x(breach.position()) + reach * StrictMath.cos(angle), frame.y(breach.position()) + reach * StrictMath.sin(angle));
    }

    private boolean hides(Badge other) {
        return StrictMath.hypot(x - other.x, y - other.y) < APART;
    }
}

package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where on the map the number of a breach stands: beside its place, clear of names and of the numbers before it. */
public record Badge(BreachStory breach, double x, double y) {
    private static final double SIZE = 24;
    private static final int DIRECTIONS = 8;
    private static final int RINGS = 12;

    static List<Badge> spread(MapFrame frame, List<BreachStory> breaches, Lettering letters) {
        List<Badge> badges = new ArrayList<>();
        for (BreachStory breach : breaches) {
            Lettering.Spot place = letters.at(breach.position());
            // So many in one place that they hide each other anyway: the last stands beside its place all the same.
            Lettering.Spot spot = letters.first(IntStream.range(0, DIRECTIONS * RINGS).mapToObj(i -> around(place, i)), SIZE, SIZE)
                    .orElse(around(place, 0));
            badges.add(new Badge(breach, spot.x(), spot.y()));
        }
        return badges;
    }

    private static Lettering.Spot around(Lettering.Spot place, int i) {
        double angle = StrictMath.toRadians(-60.0 + 360.0 / DIRECTIONS * i);
        double reach = 34 + SIZE * (i / DIRECTIONS);
        return new Lettering.Spot(place.x() + reach * StrictMath.cos(angle), place.y() + reach * StrictMath.sin(angle));
    }
}

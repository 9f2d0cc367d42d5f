package org.ceasefire.simulator.truth;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Weather;

/**
 * Wind near the ground, by place and hour. Its speed has Rayleigh's distribution around the month's mean, as if its two components were normal
 * and independent (the usual model where only a mean is known: Weibull's with shape 2). Each component is a mean over the hours before,
 * so that one hour's wind is like the last one's, and is shared in part with the neighbouring cells.
 */
final class Wind {
    /** So many hours back a wind is remembered. Default, unsourced: a front passes within half a day. */
    private static final int MEMORY_H = 12;
    private static final int HOUR_S = 3600;

    private final Weather weather;
    private final Chance chance;
    private final Map<Gust, Double> gusts = new HashMap<>();

    /** What an hour adds to one component. */
    private record Gust(SkyCell cell, String component, long hour) {}

    Wind(Weather weather, Chance chance) {
        this.weather = weather;
        this.chance = chance;
    }

    /** Speed (m/s) over a place in an hour. */
    double speed_mps(Point point, Instant instant) {
        if (!Double.isNaN(weather.fixedWind_mps())) {
            return weather.fixedWind_mps();
        }
        SkyCell cell = SkyCell.of(point);
        long hour = Math.floorDiv(instant.getEpochSecond(), HOUR_S);
        double east = component(cell, "east", hour);
        double north = component(cell, "north", hour);
        double mean_mps = weather.months().get(instant.atZone(ZoneOffset.UTC).getMonthValue() - 1).meanWind_mps();
        // The mean of Rayleigh's distribution is sigma sqrt(pi / 2).
        return mean_mps / StrictMath.sqrt(StrictMath.PI / 2) * StrictMath.sqrt(east * east + north * north);
    }

    /** Of the standard normal distribution; an hour and the next correlate by 11/12. */
    private double component(SkyCell cell, String component, long hour) {
        double sum = 0;
        for (long back = 0; back < MEMORY_H; back++) {
            sum += gusts.computeIfAbsent(new Gust(cell, component, hour - back),
                    gust -> gust.cell.gaussian(chance, "wind", gust.component, Long.toString(gust.hour)));
        }
        return sum / StrictMath.sqrt(MEMORY_H);
    }
}

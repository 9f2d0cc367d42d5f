package org.ceasefire.simulator.truth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Weather;

/** The temperature of a day at a place: the month's mean, and a deviation shared with the days before and in part with neighbouring cells. */
final class Temperature {
    /** Standard deviation of a day's mean around the month's (K). Default, unsourced. */
    private static final double DEVIATION_K = 5;
    /** So many days back a day's temperature is remembered. Default, unsourced. */
    private static final int MEMORY_D = 5;
    /** By how much it is colder for each metre up (K/m). Source: ICAO standard atmosphere. */
    private static final double LAPSE_K_per_m = 0.0065;

    private final Weather weather;
    private final Chance chance;

    Temperature(Weather weather, Chance chance) {
        this.weather = weather;
        this.chance = chance;
    }

    /** At a height above ground (degrees Celsius). */
    double at_c(Point point, double height_m, Instant instant) {
        LocalDate date = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        double sum = 0;
        for (long back = 0; back < MEMORY_D; back++) {
            sum += SkyCell.of(point).gaussian(chance, "temperature", "day", Long.toString(date.toEpochDay() - back));
        }
        double ground_c = weather.months().get(date.getMonthValue() - 1).meanTemperature_c() + DEVIATION_K * sum / StrictMath.sqrt(MEMORY_D);
        return ground_c - LAPSE_K_per_m * height_m;
    }
}

package org.ceasefire.simulator.truth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Weather;

/**
 * Cloud belongs to a place and an hour, never to an image. Each square cell has a day's cover drawn from the month's climatology and an
 * hourly variation around it. A day is overcast or not by a Markov chain with the month's share of overcast days and its persistence.
 */
final class Cloud {
    /** The climatology's classes of cover: clear up to 20 %, then up to 50 %, then up to overcast, from 80 %. */
    private static final double[] BOUNDS = {0, 0.2, 0.5, 0.8, 1};
    /** How far an hour's cover may lie from its day's. Default, unsourced. */
    private static final double HOURLY = 0.15;
    /** Days back at which a chain that has not been decided since is begun anew. Persistence 0.5 decides all but 1 in 10^27 before. */
    private static final int LONGEST_MEMORY = 90;

    private final Weather weather;
    private final Chance chance;
    private final Map<CellDay, Double> covers = new HashMap<>();
    private final Map<CellDay, Double> moods = new HashMap<>();

    Cloud(Weather weather, Chance chance) {
        this.weather = weather;
        this.chance = chance;
    }

    /** Share of the sky that is covered (0 to 1) over a place in an hour. */
    double cover(Point point, Instant instant) {
        if (!Double.isNaN(weather.fixedCover())) {
            return weather.fixedCover();
        }
        CellDay cell = new CellDay(SkyCell.of(point), LocalDate.ofInstant(instant, ZoneOffset.UTC).toEpochDay());
        double day = covers.computeIfAbsent(cell, this::dayCover);
        // As far up as down, so that the day's mean stays.
        double swing = Math.min(HOURLY, Math.min(day, 1 - day));
        return day + swing * (2 * chance.uniform("cloud", "hour", cell.place.place(), Long.toString(instant.getEpochSecond() / 3600)) - 1);
    }

    private double dayCover(CellDay cell) {
        Weather.Month month = month(cell);
        double[] shares = shares(month);
        double mean = meanWithin(month, shares);
        int kind = overcast(cell) ? 3 : kind(shares, draw(cell, "kind"));
        // A uniform draw to the power 1/m - 1 has the mean m.
        double within = StrictMath.pow(draw(cell, "cover"), 1 / mean - 1);
        return BOUNDS[kind] + (BOUNDS[kind + 1] - BOUNDS[kind]) * within;
    }

    /** Shares of days in each class. */
    private static double[] shares(Weather.Month month) {
        return new double[] {month.shareClear(), month.shareHalf() - month.shareClear(), 1 - month.shareHalf() - month.shareOvercast(), month.shareOvercast()};
    }

    /** How far up within its class, 0 to 1, a day's cover must lie on the mean for the month to have its mean cover. */
    private static double meanWithin(Weather.Month month, double[] shares) {
        double low = 0;
        double width = 0;
        for (int i = 0; i < shares.length; i++) {
            low += shares[i] * BOUNDS[i];
            width += shares[i] * (BOUNDS[i + 1] - BOUNDS[i]);
        }
        return Math.max(0.01, Math.min(0.99, (month.meanCover() - low) / width));
    }

    /** The class of a day that is not overcast. */
    private static int kind(double[] shares, double uniform) {
        double left = uniform * (shares[0] + shares[1] + shares[2]);
        return left < shares[0] ? 0 : left < shares[0] + shares[1] ? 1 : 2;
    }

    /**
     * Whether the chain of a cell is in its overcast state on a day. The persistence is that of the climatology's transition chances, which are given by
     * season; the share of overcast days is that of the month. A day's draw below both chances or above both decides without knowing the day before;
     * so one looks back only to the last day that was so decided, and every day is the same whichever day is asked first.
     */
    private boolean overcast(CellDay cell) {
        CellDay day = cell;
        for (int back = 0; back < LONGEST_MEMORY; back++, day = day.before()) {
            Weather.Month month = month(day);
            double persistence = Math.max(0, month.overcastStays() - month.overcastComes());
            double comes = month.shareOvercast() * (1 - persistence);
            double mood = mood(day);
            if (mood < comes || mood >= comes + persistence) {
                return mood < comes;
            }
        }
        return mood(day) < month(day).shareOvercast();
    }

    private double mood(CellDay day) {
        return moods.computeIfAbsent(day, unasked -> draw(unasked, "mood"));
    }

    /** A draw even between 0 and 1 that a cell shares in part with its neighbours. */
    private double draw(CellDay cell, String what) {
        return normal(cell.place.gaussian(chance, "cloud", what, Long.toString(cell.day)));
    }

    /** The standard normal distribution function (Abramowitz and Stegun 26.2.17, to 7.5e-8). */
    private static double normal(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double tail = StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI)
                * t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return z > 0 ? 1 - tail : tail;
    }

    private Weather.Month month(CellDay cell) {
        return weather.months().get(LocalDate.ofEpochDay(cell.day).getMonthValue() - 1);
    }

    private record CellDay(SkyCell place, long day) {
        CellDay before() {
            return new CellDay(place, day - 1);
        }
    }
}

package org.ceasefire.simulator.truth;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Clusters;
import org.ceasefire.simulator.scenario.Process;

/**
 * When and where the acts of a process begin. How many a day (UTC) has, and all about each of them, is drawn by process, day and number,
 * so nothing else in the scenario shifts them. Days are counted from STARTEX: a variant in another month has the same acts, but for the
 * rates that depend on the month.
 *
 * <p>Alone they are a Poisson process. In clusters they are one of Neyman and Scott (A statistical approach to problems of cosmology, J. R.
 * Stat. Soc. B 20, 1958) in the form of Thomas (A generalization of Poisson's binomial limit, Biometrika 36, 1949): the middles come as
 * Poisson's, each has a Poisson number of acts around it, normally spread. The mean is the same; the counts of spans and grounds much
 * larger than a cluster vary 1 + m times as much as Poisson's, m being the mean number of a cluster.
 */
final class Beginnings {
    private static final int DAY_S = 86_400;
    /** After so many places drawn outside a sliver of an area, a place known to be in it is taken. */
    private static final int MOST_TRIES = 10_000;

    private final Process process;
    private final Chance chance;
    private final LocalDate first;

    /**
     * @param day how many days after that of STARTEX
     * @param number of its day: {@code 3}; of a cluster and in it: {@code 3.2}
     */
    record Beginning(long day, String number, Instant from, Point place) {
        String dayKey() {
            return Long.toString(day);
        }
    }

    /** @param first the day of STARTEX */
    Beginnings(Process process, Chance chance, LocalDate first) {
        this.process = process;
        this.chance = chance;
        this.first = first;
    }

    /** Those from the first day up to another, and of clusters that began before and are not over. */
    List<Beginning> until(LocalDate last) {
        long before = process.clusters().map(clusters -> clusters.over().toDays() + 1).orElse(0L);
        List<Beginning> beginnings = new ArrayList<>();
        for (long day = -before; !first.plusDays(day).isAfter(last); day++) {
            beginnings.addAll(on(day));
        }
        return beginnings;
    }

    private List<Beginning> on(long day) {
        double mean = process.perDay().get(first.plusDays(day).getMonthValue() - 1);
        return process.clusters().map(clusters -> clustered(day, mean / clusters.of(), clusters)).orElseGet(() -> alone(day, mean));
    }

    private List<Beginning> alone(long day, double mean) {
        int count = chance.poisson(mean, process.id(), Long.toString(day), "count");
        List<Beginning> beginnings = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            beginnings.add(anywhere(day, Integer.toString(number)));
        }
        return beginnings;
    }

    private List<Beginning> clustered(long day, double mean, Clusters clusters) {
        int count = chance.poisson(mean, process.id(), Long.toString(day), "clusters");
        List<Beginning> beginnings = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Beginning middle = anywhere(day, "cluster-" + number);
            int acts = chance.poisson(clusters.of(), process.id(), Long.toString(day), middle.number(), "count");
            for (int ordinal = 1; ordinal <= acts; ordinal++) {
                beginnings.add(around(middle, number + "." + ordinal, clusters));
            }
        }
        return beginnings;
    }

    private Beginning anywhere(long day, String number) {
        Instant from = first.plusDays(day).atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds((long) (DAY_S * share(draw(day, number, "time"))));
        return new Beginning(day, number, from, inArea(day, number));
    }

    /** Which share of the day has passed: fields are lit by day, other things come at all hours. */
    private double share(double draw) {
        return process.act() == ActKind.HARVEST_FIRE ? Marks.LIT_FROM + draw * (Marks.LIT_TO - Marks.LIT_FROM) : draw;
    }

    /** A field whose hour would fall into the night is lit at another hour of that day. */
    private Instant byDay(Instant from) {
        if (process.act() != ActKind.HARVEST_FIRE) {
            return from;
        }
        long day_s = Math.floorDiv(from.getEpochSecond(), (long) DAY_S) * DAY_S;
        double window_s = (Marks.LIT_TO - Marks.LIT_FROM) * DAY_S;
        double into_s = from.getEpochSecond() - day_s - Marks.LIT_FROM * DAY_S;
        return Instant.ofEpochSecond(day_s + (long) (Marks.LIT_FROM * DAY_S + into_s - window_s * Math.floor(into_s / window_s)));
    }

    private Beginning around(Beginning middle, String number, Clusters clusters) {
        Duration after = Duration.ofSeconds((long) (clusters.over().toSeconds() * draw(middle.day(), number, "time")));
        return new Beginning(middle.day(), number, byDay(middle.from().plus(after)), near(middle, number, Chance.sigma_m(clusters.within_m())));
    }

    private double draw(long day, String number, String what) {
        return chance.uniform(process.id(), Long.toString(day), number, what);
    }

    private Point inArea(long day, String number) {
        Area.Box box = process.area().box();
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            double east = draw(day, number, "east-" + attempt);
            double north = draw(day, number, "north-" + attempt);
            Point place = new Point(box.minX_m() + east * (box.maxX_m() - box.minX_m()), box.minY_m() + north * (box.maxY_m() - box.minY_m()));
            if (process.area().encloses(place)) {
                return place;
            }
        }
        return process.area().ring().get(0);
    }

    /** What would fall outside the ground is drawn again, so that the mean number on it stays. */
    private Point near(Beginning middle, String number, double sigma_m) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Point place = new Point(middle.place().x_m() + sigma_m * offset(middle.day(), number, "east-" + attempt),
                    middle.place().y_m() + sigma_m * offset(middle.day(), number, "north-" + attempt));
            if (process.area().encloses(place)) {
                return place;
            }
        }
        return middle.place();
    }

    private double offset(long day, String number, String what) {
        return chance.gaussian(process.id(), Long.toString(day), number, what);
    }
}

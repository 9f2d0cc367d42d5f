package org.ceasefire.simulator.truth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.LineOfContact;
import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Emission;
import org.ceasefire.simulator.scenario.Process;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.Shot;

/**
 * The acts of a process. How many a day (UTC) has, and all about each of them, is drawn by process, day and number,
 * so nothing else in the scenario shifts them.
 */
final class Occurrences {
    private static final int DAY_S = 86_400;
    /** After so many places drawn outside a sliver of an area, its first corner is taken. */
    private static final int MOST_TRIES = 10_000;

    private final Process process;
    private final Scenario scenario;
    private final Chance chance;

    private Occurrences(Process process, Scenario scenario, Chance chance) {
        this.process = process;
        this.scenario = scenario;
        this.chance = chance;
    }

    /** Every act of a process that begins from STARTEX to ENDEX, both included, by day and number. */
    static List<Act> of(Process process, Scenario scenario, Chance chance) {
        Occurrences occurrences = new Occurrences(process, scenario, chance);
        List<Act> acts = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(scenario.endex(), ZoneOffset.UTC);
        for (LocalDate day = LocalDate.ofInstant(scenario.startex(), ZoneOffset.UTC); !day.isAfter(last); day = day.plusDays(1)) {
            acts.addAll(occurrences.on(day));
        }
        acts.removeIf(act -> act.from().isBefore(scenario.startex()) || act.from().isAfter(scenario.endex()));
        return acts;
    }

    private List<Act> on(LocalDate day) {
        double mean = process.perDay().get(day.getMonthValue() - 1);
        int count = chance.poisson(mean, process.id(), day.toString(), "count");
        List<Act> acts = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            acts.add(act(day, Integer.toString(number)));
        }
        return acts;
    }

    private Act act(LocalDate day, String number) {
        Instant from = day.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds((long) (DAY_S * draw(day, number, "time")));
        Point place = place(day, number);
        Plane plane = scenario.theatre().plane();
        List<Position> path = way(place, draw(day, number, "azimuth")).stream().map(plane::toEarth).toList();
        Optional<Position> target = process.target_m() > 0 ? Optional.of(plane.toEarth(across(place, draw(day, number, "azimuth")))) : Optional.empty();
        String id = process.id() + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + number;
        return new Act(id, process.act(), process.side(), "", process.weapon(), process.rounds(), from, from.plus(process.lasting()), path,
                target, process.power_mw(), Emission.NONE, Shot.NONE, "process:" + process.id());
    }

    private double draw(LocalDate day, String number, String what) {
        return chance.uniform(process.id(), day.toString(), number, what);
    }

    private Point place(LocalDate day, String number) {
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

    /** What moves goes straight on from its place, as far as it comes in its time, in a drawn direction. */
    private List<Point> way(Point place, double turn) {
        double speed_mps = process.act() == ActKind.MOVEMENT ? Marks.COLUMN_MPS : process.act() == ActKind.FLIGHT ? Marks.FLIGHT_MPS : 0;
        return speed_mps == 0 ? List.of(place) : List.of(place, towards(place, turn, speed_mps * process.lasting().toSeconds()));
    }

    /** Straight over the nearest point of the line and so far beyond it; from a place on the line itself in a drawn direction. */
    private Point across(Point place, double turn) {
        LineOfContact line = scenario.theatre().line();
        Point nearest = line.nearest(place);
        double away_m = place.distance_m(nearest);
        if (away_m == 0) {
            return towards(place, turn, process.target_m());
        }
        double scale = process.target_m() / away_m;
        return new Point(nearest.x_m() + (nearest.x_m() - place.x_m()) * scale, nearest.y_m() + (nearest.y_m() - place.y_m()) * scale);
    }

    /** @param turn 0 and 1 are north, a quarter is east */
    private static Point towards(Point from, double turn, double distance_m) {
        double azimuth = 2 * StrictMath.PI * turn;
        return new Point(from.x_m() + distance_m * StrictMath.sin(azimuth), from.y_m() + distance_m * StrictMath.cos(azimuth));
    }
}

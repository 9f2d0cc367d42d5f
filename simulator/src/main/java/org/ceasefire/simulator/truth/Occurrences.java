package org.ceasefire.simulator.truth;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.LineOfContact;
import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.scenario.Emission;
import org.ceasefire.simulator.scenario.Process;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.Shot;

/** The acts of a process: what each does from its beginning on. */
final class Occurrences {
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
        LocalDate first = LocalDate.ofInstant(scenario.startex(), ZoneOffset.UTC);
        LocalDate last = LocalDate.ofInstant(scenario.endex(), ZoneOffset.UTC);
        return new Beginnings(process, chance, first).until(last).stream().map(occurrences::act)
                .filter(act -> !act.from().isBefore(scenario.startex()) && !act.from().isAfter(scenario.endex())).toList();
    }

    private Act act(Beginnings.Beginning beginning) {
        double turn = chance.uniform(process.id(), beginning.dayKey(), beginning.number(), "azimuth");
        Plane plane = scenario.theatre().plane();
        List<Position> path = way(beginning.place(), turn).stream().map(plane::toEarth).toList();
        Optional<Position> target = process.target_m() > 0 ? Optional.of(plane.toEarth(across(beginning.place(), turn))) : Optional.empty();
        String id = process.id() + "-d" + beginning.day() + "-" + beginning.number();
        return new Act(id, process.act(), process.side(), "", process.weapon(), process.rounds(), beginning.from(),
                beginning.from().plus(process.lasting()), path, target, process.power_mw(), Emission.NONE, Shot.NONE,
                Disguise.NONE, "process:" + process.id());
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

package org.ceasefire.simulator.sensing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.ceasefire.geography.Theatre;
import org.ceasefire.simulator.scenario.Drone;

/** One flight of a drone: from its base along its route and home, within its endurance. It looks all the way. */
final class Sortie {
    private static final Duration LONGEST_LOOK = Duration.ofMinutes(15);
    /** Legs shorter than this (m) show nothing that their neighbours do not. */
    private static final double SHORTEST_LEG_m = 1;

    private final Drone drone;
    private final Theatre theatre;
    private final List<Point> way;

    Sortie(Drone drone, Theatre theatre) {
        this.drone = drone;
        this.theatre = theatre;
        this.way = way(drone, theatre.plane());
    }

    /** The way of a drone from base to base, cut short so that it is home within its endurance. */
    static List<Point> way(Drone drone, Plane plane) {
        Point base = plane.toPlane(drone.base());
        double left_m = drone.speed_mps() * drone.endurance().toMillis() / 1000.0;
        List<Point> way = new ArrayList<>(List.of(base));
        for (Position position : drone.route()) {
            Point here = way.get(way.size() - 1);
            Point next = plane.toPlane(position);
            if (here.distance_m(next) + next.distance_m(base) > left_m) {
                way.add(turningPoint(here, next, base, left_m));
                break;
            }
            left_m -= here.distance_m(next);
            way.add(next);
        }
        way.add(base);
        return way;
    }

    /**
     * How far one can go from {@code here} towards {@code next} and still be home with {@code left_m} to fly: s metres, where
     * |here + s u - home| = left - s. Squared, the equation is linear in s.
     */
    private static Point turningPoint(Point here, Point next, Point home, double left_m) {
        double leg_m = here.distance_m(next);
        double ux = (next.x_m() - here.x_m()) / leg_m;
        double uy = (next.y_m() - here.y_m()) / leg_m;
        double wx = here.x_m() - home.x_m();
        double wy = here.y_m() - home.y_m();
        double s = (left_m * left_m - wx * wx - wy * wy) / (2 * (ux * wx + uy * wy + left_m));
        return new Point(here.x_m() + s * ux, here.y_m() + s * uy);
    }

    /** The looks of the flight that starts at {@code launch}. */
    List<Look> looks(int ordinal, Instant launch) {
        List<Look> looks = new ArrayList<>();
        double flown_m = 0;
        for (int leg = 1; leg < way.size(); leg++) {
            Sweep sweep = new Sweep(way.get(leg - 1), way.get(leg), drone.swath_m() / 2);
            if (sweep.length_m() >= SHORTEST_LEG_m) {
                addLooks(looks, drone.id() + "/" + ordinal, sweep, launch, flown_m);
                flown_m += sweep.length_m();
            }
        }
        return looks;
    }

    private void addLooks(List<Look> looks, String sortie, Sweep leg, Instant launch, double flown_m) {
        double longest_m = drone.speed_mps() * LONGEST_LOOK.toSeconds();
        int pieces = (int) Math.ceil(leg.length_m() / longest_m);
        for (int piece = 0; piece < pieces; piece++) {
            double from_m = leg.length_m() * piece / pieces;
            double to_m = leg.length_m() * (piece + 1) / pieces;
            Sweep sweep = new Sweep(leg.place(from_m, 0), leg.place(to_m, 0), leg.halfWidth_m());
            Instant from = launch.plus(flight(flown_m + from_m));
            Instant to = launch.plus(flight(flown_m + to_m));
            double hours = flight(to_m - from_m).toMillis() / 3.6e6;
            looks.add(Look.of(sortie, Integer.toString(looks.size() + 1), drone.id(), from, to, sweep, flight(drone.swath_m()), theatre.sectors(),
                    drone.falseAlarms() * hours, ""));
        }
    }

    /** How long the drone takes for so many metres. */
    private Duration flight(double distance_m) {
        return Duration.ofMillis(StrictMath.round(distance_m / drone.speed_mps() * 1000));
    }
}

package org.ceasefire.simulator.sensing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.geography.Sector;
import org.ceasefire.simulator.scenario.Drone;

/** Lays out where a drone flies from a place and an instant on, and what it looks at: by its stops and home, within what it can yet fly. */
final class Flight {
    private static final Duration LONGEST_LOOK = Duration.ofMinutes(15);
    /** Ways shorter than this (m) show nothing that their neighbours do not. */
    static final double SHORTEST_m = 1;

    private final String sortie;
    private final Drone drone;
    private final List<Sector> sectors;
    private final Point base;
    private final Instant start;
    private final List<Leg> legs = new ArrayList<>();
    private final int before;
    private Point here;
    private double flown_m;
    private double left_m;

    /**
     * @param before how many looks of the sortie came before
     * @param here where it is at {@code start}
     * @param left how long it can yet stay in the air
     */
    private Flight(String sortie, Drone drone, Point base, List<Sector> sectors, int before, Point here, Instant start, Duration left) {
        this.sortie = sortie;
        this.drone = drone;
        this.base = base;
        this.sectors = sectors;
        this.before = before;
        this.here = here;
        this.start = start;
        this.left_m = drone.speed_mps() * left.toMillis() / 1000.0;
    }

    static List<Leg> legs(
            String sortie, Drone drone, Point base, List<Sector> sectors, int before, Point here, Instant start, Duration left,
            List<Stop> stops) {
        Flight flight = new Flight(sortie, drone, base, sectors, before, here, start, left);
        flight.fly(stops);
        return flight.legs;
    }

    /** Cut short so that it is home within its endurance. */
    private void fly(List<Stop> stops) {
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            double home_m = stop.place().distance_m(base);
            double way_m = here.distance_m(stop.place());
            if (way_m + home_m > left_m) {
                goTo(way_m < SHORTEST_m ? here : turningPoint(here, stop.place(), base, left_m), stop.cue(), stops.subList(i, stops.size()));
                break;
            }
            goTo(stop.place(), stop.cue(), stops.subList(i, stops.size()));
            double spare_s = (left_m - home_m) / drone.speed_mps();
            circle(stop, Math.min(stop.circling().toSeconds(), Math.floor(spare_s)), stops.subList(i + 1, stops.size()));
        }
        goTo(base, "", List.of());
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

    private void goTo(Point next, String cue, List<Stop> ahead) {
        Sweep way = new Sweep(here, next, drone.footprint_m() / 2);
        here = next;
        if (way.length_m() < SHORTEST_m) {
            return;
        }
        int pieces = (int) Math.ceil(way.length_m() / (drone.speed_mps() * LONGEST_LOOK.toSeconds()));
        for (int piece = 0; piece < pieces; piece++) {
            double from_m = way.length_m() * piece / pieces;
            double to_m = way.length_m() * (piece + 1) / pieces;
            Sweep sweep = new Sweep(way.place(from_m, 0), way.place(to_m, 0), way.halfWidth_m());
            add(sweep, flown_m + from_m, flown_m + to_m, flight(drone.footprint_m()), cue, false, ahead);
        }
        flown_m += way.length_m();
        left_m -= way.length_m();
    }

    /** Its camera stays on the place: all of the footprint is in view all the time. */
    private void circle(Stop stop, double circling_s, List<Stop> after) {
        double half_m = drone.footprint_m() / 2;
        Sweep footprint = new Sweep(
                new Point(here.x_m() - half_m, here.y_m()), new Point(here.x_m() + half_m, here.y_m()), half_m);
        int pieces = (int) Math.ceil(circling_s / LONGEST_LOOK.toSeconds());
        double piece_m = drone.speed_mps() * circling_s / Math.max(1, pieces);
        for (int piece = 0; piece < pieces; piece++) {
            Duration rest = Duration.ofSeconds((long) (circling_s * (pieces - piece - 1) / pieces));
            List<Stop> ahead = new ArrayList<>(after);
            if (!rest.isZero()) {
                ahead.add(0, new Stop(stop.place(), rest, stop.cue()));
            }
            add(footprint, flown_m, flown_m + piece_m, flight(2 * piece_m), stop.cue(), true, ahead);
            flown_m += piece_m;
            left_m -= piece_m;
        }
    }

    private void add(Sweep sweep, double from_m, double to_m, Duration dwell, String cue, boolean circling, List<Stop> ahead) {
        double hours = flight(to_m - from_m).toMillis() / 3.6e6;
        legs.add(new Leg(Look.of(sortie, Integer.toString(before + legs.size() + 1), drone.id(), start.plus(flight(from_m)), start.plus(flight(to_m)), sweep,
                dwell, sectors, drone.falseAlarms() * hours, cue), circling, List.copyOf(ahead)));
    }

    /** How long the drone takes for so many metres. */
    private Duration flight(double distance_m) {
        return Duration.ofMillis(StrictMath.round(distance_m / drone.speed_mps() * 1000));
    }
}

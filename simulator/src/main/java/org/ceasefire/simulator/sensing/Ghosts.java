package org.ceasefire.simulator.sensing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Confusion;
import org.ceasefire.simulator.truth.Chance;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Sign;

/**
 * Places that look like a vehicle to radar, and are none: fences, roofs, pylons. They belong to the ground (Poisson's, evenly spread), so
 * that every radar meets the same ones at every pass; whether a look shows one is drawn for that look.
 */
record Ghosts(Look look, Sensor sensor, Confusion confusion, Chance chance) {
    /** They are drawn by square cells of this side (m). */
    private static final double CELL_m = 10_000;
    private static final double CELL_km2 = 100;
    /** A vehicle's critical dimension (m), for what a ghost is taken. Domain reference, section 4.2. */
    private static final double VEHICLE_m = 2.3;

    List<Sighting> sightings() {
        List<Sighting> sightings = new ArrayList<>();
        double probability = confusion.ghostShown() * Johnson.DETECTED.probability(VEHICLE_m, sensor.gsd_m());
        if (sensor.kind() == SensorKind.RADAR && probability > 0) {
            Area.Box box = look.ground().box();
            for (long column = cell(box.minX_m()); column <= cell(box.maxX_m()); column++) {
                for (long row = cell(box.minY_m()); row <= cell(box.maxY_m()); row++) {
                    show(Long.toString(column), Long.toString(row), probability, sightings);
                }
            }
        }
        return sightings;
    }

    private static long cell(double metres) {
        return (long) Math.floor(metres / CELL_m);
    }

    private void show(String column, String row, double probability, List<Sighting> sightings) {
        int number = chance.poisson(confusion.ghostsPerKm2() * CELL_km2, "ghosts", column, row);
        for (int ordinal = 1; ordinal <= number; ordinal++) {
            String[] ghost = {"ghost", column, row, Integer.toString(ordinal)};
            Point place = new Point((Long.parseLong(column) + chance.uniform(with(ghost, "east"))) * CELL_m,
                    (Long.parseLong(row) + chance.uniform(with(ghost, "north"))) * CELL_m);
            if (look.sweep().covers(place) && chance.uniform(with(ghost, "shown", look.occasion())) < probability) {
                sightings.add(sighting(ghost, place));
            }
        }
    }

    private Sighting sighting(String[] ghost, Point place) {
        double sigma_m = Chance.sigma_m(sensor.error_m());
        Point reported = new Point(place.x_m() + sigma_m * chance.gaussian(with(ghost, "error-east", look.occasion())),
                place.y_m() + sigma_m * chance.gaussian(with(ghost, "error-north", look.occasion())));
        return new Sighting(Sign.WEAPON, reported, look.within(look.abreast(place)), Told.little(Sign.WEAPON), 1, Optional.empty());
    }

    private static String[] with(String[] ghost, String... more) {
        List<String> key = new ArrayList<>(List.of(ghost));
        key.addAll(List.of(more));
        return key.toArray(String[]::new);
    }
}

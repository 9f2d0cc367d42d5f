package org.ceasefire.incidents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.ceasefire.geography.Point;

/** Open incidents by place, so that an observation is compared only with those around it. */
final class IncidentGrid {
    private static final double CELL_M = 20_000;
    private static final TreeMap<Integer, OpenIncident> EMPTY = new TreeMap<>();

    /** Incidents by number in each cell; what is found in them is put in order of number. */
    private final Map<Long, TreeMap<Integer, OpenIncident>> cells = new HashMap<>();
    private double largestError_m;

    void put(OpenIncident incident) {
        for (Sighting anchor : incident.anchors()) {
            largestError_m = Math.max(largestError_m, anchor.observation().error_m());
            cells.computeIfAbsent(cell(index(anchor.point().x_m()), index(anchor.point().y_m())), key -> new TreeMap<>())
                    .put(incident.number(), incident);
        }
    }

    void remove(OpenIncident incident) {
        for (Sighting anchor : incident.anchors()) {
            long key = cell(index(anchor.point().x_m()), index(anchor.point().y_m()));
            TreeMap<Integer, OpenIncident> there = cells.get(key);
            if (there != null) {
                there.remove(incident.number());
                if (there.isEmpty()) {
                    cells.remove(key);
                }
            }
        }
    }

    /** Incidents of a kind that may have a sighting within so many metres, and their errors, of a place, oldest first. */
    List<OpenIncident> around(Point point, double within_m, Predicate<OpenIncident> kind) {
        double reach_m = within_m + largestError_m;
        TreeMap<Integer, OpenIncident> found = new TreeMap<>();
        double across = 2 * reach_m / CELL_M;
        if (across * across > cells.size()) {
            cells.values().forEach(cell -> collect(cell, kind, found));
            return List.copyOf(found.values());
        }
        for (long x = index(point.x_m() - reach_m); x <= index(point.x_m() + reach_m); x++) {
            for (long y = index(point.y_m() - reach_m); y <= index(point.y_m() + reach_m); y++) {
                collect(cells.getOrDefault(cell(x, y), EMPTY), kind, found);
            }
        }
        return List.copyOf(found.values());
    }

    /** Asked before they are put in order: there may be a week of incidents in a cell, and few of them are of the kind. */
    private static void collect(TreeMap<Integer, OpenIncident> cell, Predicate<OpenIncident> kind, TreeMap<Integer, OpenIncident> found) {
        cell.forEach((number, incident) -> {
            if (kind.test(incident)) {
                found.put(number, incident);
            }
        });
    }

    private static long index(double metres) {
        return (long) Math.floor(metres / CELL_M);
    }

    private static long cell(long x, long y) {
        return (x << 32) ^ (y & 0xffffffffL);
    }
}

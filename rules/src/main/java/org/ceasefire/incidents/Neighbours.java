package org.ceasefire.incidents;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.ceasefire.geography.Point;
import org.ceasefire.vocabulary.Nearby;
import org.ceasefire.vocabulary.Happening;

/**
 * Which open incidents lie beside each other: fire near fire, or movement near fire, in place and time. Kept in squares of place and slots
 * of time, so that one is compared only with those around it. What it says depends on the incidents as they are, not on how they came.
 */
final class Neighbours {
    /** An incident with where and when it was. */
    private record Spot(int number, String id, boolean fire, Point point, Instant first, Instant last) {}

    private record Cell(long x, long y, long slot) {
        /** Cells that lie beside each other must not share it, as they do by that of a record: slots follow each other in thousands. */
        @Override
        public int hashCode() {
            return Long.hashCode((x * 1_000_003 + y) * 0x9E3779B97F4A7C15L + slot * 0xC2B2AE3D27D4EB4FL);
        }
    }

    private static final TreeMap<Integer, Spot> NOBODY = new TreeMap<>();

    private final Correlation.Nearness beside;
    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<Cell, TreeMap<Integer, Spot>> cells = new HashMap<>();

    Neighbours(Correlation.Nearness beside) {
        this.beside = beside;
    }

    /** Puts an incident where it now is. Returns the others about which something else is now to be said. */
    Set<String> put(OpenIncident incident, Point place) {
        if (incident.happening() != Happening.FIRE && incident.happening() != Happening.MOVEMENT || incident.gist().firstHappening().isEmpty()) {
            return Set.of();
        }
        Spot now = new Spot(incident.number(), incident.id(), incident.happening() == Happening.FIRE, place,
                incident.gist().firstHappening().get().observation().seen(), incident.lastSeen());
        if (now.equals(spots.get(incident.id()))) {
            return Set.of();
        }
        Set<String> concerned = remove(incident.id());
        spots.put(now.id(), now);
        cell(now).forEach(cell -> cells.computeIfAbsent(cell, key -> new TreeMap<>()).put(now.number(), now));
        of(now.id()).forEach(each -> concerned.add(each.other()));
        return concerned;
    }

    /** Forgets an incident. Returns the others that were beside it. */
    Set<String> remove(String id) {
        Set<String> concerned = new TreeSet<>();
        of(id).forEach(each -> concerned.add(each.other()));
        Spot gone = spots.remove(id);
        if (gone != null) {
            cell(gone).forEach(cell -> cells.computeIfPresent(cell, (key, there) -> {
                there.remove(gone.number());
                return there.isEmpty() ? null : there;
            }));
        }
        return concerned;
    }

    /** What is to be said about an incident, in order of the others' age. */
    List<Nearby> of(String id) {
        Spot own = spots.get(id);
        if (own == null) {
            return List.of();
        }
        TreeMap<Integer, Nearby> found = new TreeMap<>();
        for (Cell cell : around(own)) {
            for (Spot other : cells.getOrDefault(cell, NOBODY).values()) {
                if (areBeside(own, other)) {
                    found.put(other.number(), new Nearby(id, other.id(), Duration.between(other.first(), own.first())));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private boolean areBeside(Spot one, Spot other) {
        return one.number() != other.number() && (one.fire() || other.fire())
                && one.point().distance_m(other.point()) <= beside.apart_m()
                && !one.first().isAfter(other.last().plus(beside.within())) && !other.first().isAfter(one.last().plus(beside.within()));
    }

    /** The cells that an incident is in: its place, and each slot of its span. */
    private List<Cell> cell(Spot spot) {
        return cells(spot, 0);
    }

    private List<Cell> around(Spot spot) {
        return cells(spot, 1);
    }

    private List<Cell> cells(Spot spot, int margin) {
        List<Cell> found = new ArrayList<>();
        long x = (long) Math.floor(spot.point().x_m() / beside.apart_m());
        long y = (long) Math.floor(spot.point().y_m() / beside.apart_m());
        for (long slot = slot(spot.first()) - margin; slot <= slot(spot.last()) + margin; slot++) {
            for (long i = x - margin; i <= x + margin; i++) {
                for (long j = y - margin; j <= y + margin; j++) {
                    found.add(new Cell(i, j, slot));
                }
            }
        }
        return found;
    }

    private long slot(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), Math.max(1, beside.within().toSeconds()));
    }
}

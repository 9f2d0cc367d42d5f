package org.ceasefire.simulator.report.scores;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Places, as far as scores ask for them. */
final class NaiveMap {
    private NaiveMap() {}

    private static double lat(JsonNode place) {
        return place.path("lat").asDouble();
    }

    private static double lon(JsonNode place) {
        return place.path("lon").asDouble();
    }

    /** The places of an act: its path and target. */
    static List<JsonNode> places(JsonNode act) {
        List<JsonNode> places = new ArrayList<>();
        act.path("path").forEach(places::add);
        if (act.has("target")) {
            places.add(act.path("target"));
        }
        return places;
    }

    static List<String> sectors(JsonNode act, List<JsonNode> grounds) {
        List<String> sectors = new ArrayList<>();
        for (JsonNode ground : grounds) {
            for (JsonNode sector : ground.path("sectors")) {
                if (places(act).stream().anyMatch(place -> inside(sector.path("ring"), place))) {
                    sectors.add(sector.path("id").asText());
                }
            }
        }
        return sectors;
    }

    /** By the winding of the ring round a place: a whole turn inside, none outside. */
    private static boolean inside(JsonNode ring, JsonNode place) {
        double turn = 0;
        for (int i = 0; i < ring.size(); i++) {
            JsonNode a = ring.get(i);
            JsonNode b = ring.get((i + 1) % ring.size());
            double from = StrictMath.atan2(lat(a) - lat(place), lon(a) - lon(place));
            double to = StrictMath.atan2(lat(b) - lat(place), lon(b) - lon(place));
            double step = to - from;
            turn += step > Math.PI ? step - 2 * Math.PI : step < -Math.PI ? step + 2 * Math.PI : step;
        }
        return Math.abs(turn) > Math.PI;
    }

    /** Whether a movement ended on the unit's own side of the line, from beyond it or from nearer to it. */
    static boolean back(JsonNode act, JsonNode unit, List<JsonNode> grounds) {
        JsonNode path = act.path("path");
        JsonNode home = unit.path("position");
        if (path.size() < 2) {
            return false;
        }
        JsonNode start = path.get(0);
        JsonNode end = path.get(path.size() - 1);
        boolean endsHome = crossings(home, end, grounds) % 2 == 0;
        boolean beganBeyond = crossings(home, start, grounds) % 2 == 1;
        return endsHome && (beganBeyond || nearest(end, grounds) > nearest(start, grounds));
    }

    private static int crossings(JsonNode a, JsonNode b, List<JsonNode> grounds) {
        int crossings = 0;
        for (JsonNode ground : grounds) {
            for (JsonNode part : ground.path("line")) {
                for (int i = 1; i < part.size(); i++) {
                    boolean across = turn(a, b, part.get(i - 1)) > 0 != turn(a, b, part.get(i)) > 0;
                    crossings += across && turn(part.get(i - 1), part.get(i), a) > 0 != turn(part.get(i - 1), part.get(i), b) > 0 ? 1 : 0;
                }
            }
        }
        return crossings;
    }

    private static double turn(JsonNode a, JsonNode b, JsonNode c) {
        return (lon(b) - lon(a)) * (lat(c) - lat(a)) - (lat(b) - lat(a)) * (lon(c) - lon(a));
    }

    private static double nearest(JsonNode place, List<JsonNode> grounds) {
        double squeeze = StrictMath.cos(StrictMath.toRadians(lat(place)));
        double nearest = Double.MAX_VALUE;
        for (JsonNode ground : grounds) {
            for (JsonNode part : ground.path("line")) {
                for (int i = 1; i < part.size(); i++) {
                    double ax = (lon(part.get(i - 1)) - lon(place)) * squeeze;
                    double ay = lat(part.get(i - 1)) - lat(place);
                    double bx = (lon(part.get(i)) - lon(place)) * squeeze;
                    double by = lat(part.get(i)) - lat(place);
                    double length = (bx - ax) * (bx - ax) + (by - ay) * (by - ay);
                    double share = length == 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / length));
                    nearest = Math.min(nearest, StrictMath.hypot(ax + share * (bx - ax), ay + share * (by - ay)));
                }
            }
        }
        return nearest;
    }

    /** East and west as at the latitude of the first place. */
    static double apart_km(JsonNode a, JsonNode b) {
        double east = (lon(a) - lon(b)) * StrictMath.cos(StrictMath.toRadians(lat(a)));
        return 111.2 * StrictMath.sqrt((lat(a) - lat(b)) * (lat(a) - lat(b)) + east * east);
    }
}

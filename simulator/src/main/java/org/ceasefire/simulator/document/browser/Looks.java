package org.ceasefire.simulator.document.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/**
 * The footprints of looks, for the interactive map, as small as they can be written.
 *
 * @param sensors their names; {@code reasons}: what hindered looks
 * @param rows of each look: its sensor, the second since STARTEX in which it began, how many seconds it took, what hindered it (number of the
 *     reason, -1 for nothing), and its ring in ten-thousandths of a degree: first place, then steps, longitude before latitude
 */
record Looks(List<String> sensors, List<String> reasons, List<int[]> rows) {
    /** More than this make the page slow. */
    private static final int MOST = 12_000;
    private static final double PER_DEGREE = 1e4;

    static Looks of(Story story, List<String> left) {
        List<Entry.Look> all = story.all(Entry.Look.class).stream().filter(look -> look.ring().size() > 2).toList();
        Map<String, Integer> sensors = new LinkedHashMap<>();
        Map<String, Integer> reasons = new LinkedHashMap<>();
        List<int[]> rows = new ArrayList<>();
        for (Entry.Look look : few(story, all, left)) {
            int sensor = number(sensors, look.sensor());
            rows.add(row(story, look, sensor, look.able() ? -1 : number(reasons, Wording.plain(look.hindrance()))));
        }
        return new Looks(List.copyOf(sensors.keySet()), List.copyOf(reasons.keySet()), rows);
    }

    /** If there are too many, those that brought something; of these and, if they are few enough, of the others every so many. */
    private static List<Entry.Look> few(Story story, List<Entry.Look> all, List<String> left) {
        if (all.size() <= MOST) {
            return all;
        }
        Set<String> brought = new HashSet<>();
        story.observations().forEach(one -> brought.add(one.look()));
        List<Entry.Look> fruitful = every(all.stream().filter(look -> brought.contains(look.id())).toList(), MOST);
        List<Entry.Look> others = every(all.stream().filter(look -> !brought.contains(look.id())).toList(), MOST - fruitful.size());
        Set<Entry.Look> kept = new HashSet<>();
        Stream.of(fruitful, others).forEach(kept::addAll);
        left.add("Of %d looks this map holds the footprints of %d: first those that brought something, of the others one in so many. The tables count all."
                .formatted(all.size(), kept.size()));
        return all.stream().filter(kept::contains).toList();
    }

    private static List<Entry.Look> every(List<Entry.Look> looks, int most) {
        int step = most <= 0 ? Integer.MAX_VALUE : (looks.size() + most - 1) / most;
        List<Entry.Look> kept = new ArrayList<>();
        for (int i = 0; most > 0 && i < looks.size(); i += Math.max(1, step)) {
            kept.add(looks.get(i));
        }
        return kept;
    }

    private static int number(Map<String, Integer> names, String name) {
        return names.computeIfAbsent(name, any -> names.size());
    }

    private static int[] row(Story story, Entry.Look look, int sensor, int reason) {
        int[] row = new int[4 + 2 * look.ring().size()];
        long startex = story.exercise().startex().getEpochSecond();
        row[0] = sensor;
        row[1] = (int) (look.from().getEpochSecond() - startex);
        row[2] = (int) (look.to().getEpochSecond() - look.from().getEpochSecond());
        row[3] = reason;
        int lon = 0;
        int lat = 0;
        for (int i = 0; i < look.ring().size(); i++) {
            Position corner = look.ring().get(i);
            int east = (int) Math.round(corner.lon() * PER_DEGREE);
            int north = (int) Math.round(corner.lat() * PER_DEGREE);
            row[4 + 2 * i] = east - lon;
            row[5 + 2 * i] = north - lat;
            lon = east;
            lat = north;
        }
        return row;
    }
}

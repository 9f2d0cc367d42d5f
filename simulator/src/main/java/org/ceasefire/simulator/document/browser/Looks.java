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
 * @param rings in thousandths of a degree: first place, then steps, longitude before latitude; a drone flies the same leg again and again
 * @param rows of each look: its sensor, the second since STARTEX in which it began, how many seconds it took, what hindered it (number of the
 *     reason, -1 for nothing), and the number of its ring
 */
record Looks(List<String> sensors, List<String> reasons, List<int[]> rings, List<int[]> rows) {
    /** More than this make the page slow. */
    static final int MOST = 12_000;
    private static final double PER_DEGREE = 1e3;

    static Looks of(Story story, List<String> left) {
        List<Entry.Look> all = story.all(Entry.Look.class).stream().filter(look -> look.ring().size() > 2).toList();
        Map<String, Integer> sensors = new LinkedHashMap<>();
        Map<String, Integer> reasons = new LinkedHashMap<>();
        Map<List<Integer>, Integer> rings = new LinkedHashMap<>();
        List<int[]> rows = new ArrayList<>();
        long startex = story.exercise().startex().getEpochSecond();
        for (Entry.Look look : few(story, all, left)) {
            rows.add(new int[] {number(sensors, look.sensor()), (int) (look.from().getEpochSecond() - startex),
                (int) (look.to().getEpochSecond() - look.from().getEpochSecond()),
                look.able() ? -1 : number(reasons, Wording.plain(look.hindrance())), number(rings, steps(look.ring()))});
        }
        return new Looks(List.copyOf(sensors.keySet()), List.copyOf(reasons.keySet()),
                rings.keySet().stream().map(ring -> ring.stream().mapToInt(Integer::intValue).toArray()).toList(), rows);
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
        left.add(("Of %d looks this map holds the footprints of %d: first those that brought something, of the others one in so many."
                + " The tables count all.").formatted(all.size(), kept.size()));
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

    private static <T> int number(Map<T, Integer> known, T one) {
        return known.computeIfAbsent(one, any -> known.size());
    }

    private static List<Integer> steps(List<Position> ring) {
        List<Integer> steps = new ArrayList<>();
        int lon = 0;
        int lat = 0;
        for (Position corner : ring) {
            int east = (int) Math.round(corner.lon() * PER_DEGREE);
            int north = (int) Math.round(corner.lat() * PER_DEGREE);
            steps.add(east - lon);
            steps.add(north - lat);
            lon = east;
            lat = north;
        }
        return steps;
    }
}

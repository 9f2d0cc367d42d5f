package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;

/** Looks by sector and time. */
final class Looks {
    private final Map<String, NavigableMap<Instant, List<Entry.Look>>> bySector = new HashMap<>();
    private final Map<String, String> sensors = new HashMap<>();
    private Duration longest = Duration.ZERO;

    Looks(List<Entry.Look> looks) {
        looks.forEach(this::take);
    }

    private void take(Entry.Look look) {
        sensors.put(look.id(), look.sensor());
        Duration length = Duration.between(look.from(), look.to());
        longest = length.compareTo(longest) > 0 ? length : longest;
        look.sectors().forEach(sector -> bySector.computeIfAbsent(sector, id -> new TreeMap<>())
                .computeIfAbsent(look.from(), from -> new ArrayList<>()).add(look));
    }

    /** The sensor whose look this was; the look's own id if it is not known. */
    String sensor(String look) {
        return sensors.getOrDefault(look, look);
    }

    /** The looks that touched any of some sectors between two instants, each once. */
    List<Entry.Look> over(List<String> sectors, Instant from, Instant to) {
        return sectors.stream().filter(bySector::containsKey)
                .flatMap(sector -> bySector.get(sector).subMap(from.minus(longest), true, to, true).values().stream())
                .flatMap(List::stream).filter(look -> !look.to().isBefore(from)).distinct().toList();
    }

    /** The last look, of those that have eyes for it, that could see at some sectors and was over before an instant. */
    Optional<Entry.Look> lastAble(List<String> sectors, Instant before, Predicate<Entry.Look> eyes) {
        return sectors.stream().filter(bySector::containsKey)
                .flatMap(sector -> first(bySector.get(sector).headMap(before, false).descendingMap(), look -> look.to().isBefore(before) && eyes.test(look)))
                .max(Comparator.comparing(Entry.Look::to));
    }

    /** The first such look that began after an instant. */
    Optional<Entry.Look> firstAble(List<String> sectors, Instant after, Predicate<Entry.Look> eyes) {
        return sectors.stream().filter(bySector::containsKey)
                .flatMap(sector -> first(bySector.get(sector).tailMap(after, false), eyes))
                .min(Comparator.comparing(Entry.Look::from));
    }

    private static Stream<Entry.Look> first(NavigableMap<Instant, List<Entry.Look>> looks, Predicate<Entry.Look> counts) {
        return looks.values().stream().flatMap(List::stream).filter(Entry.Look::able).filter(counts).findFirst().stream();
    }
}

package org.ceasefire.simulator.report.daily;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Conclusion;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/**
 * A day at its cut-off.
 *
 * @param before the day before; empty for the first
 * @param now what was known at the cut-off
 * @param incidents the incident that each observation was then part of
 */
record Day(Optional<Day> before, Story now, Period period, Map<String, String> incidents) {

    static Day after(Day before, Story now, Period period) {
        // The day before the one before is told nowhere: it is let go.
        Optional<Day> yesterday = Optional.ofNullable(before).map(day -> new Day(Optional.empty(), day.now, day.period, day.incidents));
        return new Day(yesterday, now, period, incidents(now));
    }

    private static Map<String, String> incidents(Story story) {
        Map<String, String> incidents = new HashMap<>();
        story.all(Entry.IncidentChange.class).forEach(change -> change.observations().forEach(one -> incidents.put(one, change.id())));
        return incidents;
    }

    /** What of a kind was recorded in the period. */
    <E extends Entry> List<E> recorded(Class<E> kind) {
        return now.all(kind).stream().filter(entry -> period.contains(entry.t())).toList();
    }

    /** What was received in the period, whenever it was seen. */
    Stream<Entry.Observed> received() {
        return recorded(Entry.Observed.class).stream();
    }

    /** The incident that an observation is part of, as it was last recorded. */
    Optional<Entry.IncidentChange> incident(Entry.Observed observed) {
        Optional<Entry.IncidentChange> known = Optional.ofNullable(incidents.get(observed.id())).flatMap(now::incident);
        while (known.map(Entry.IncidentChange::into).filter(into -> !into.isEmpty()).isPresent()) {
            known = now.incident(known.get().into());
        }
        return known;
    }

    /** What an observation is held to be innocently, in a word; empty if it is not. */
    Optional<String> innocent(Entry.Observed observed) {
        return incident(observed).stream().flatMap(known -> now.conclusions("benign", known.id()).stream()).filter(Conclusion::stands)
                .map(made -> made.value("kind")).findFirst();
    }

    /** The name of the sector of a place. */
    String sector(Entry.Observed observed) {
        return sectorName(observed.position() == null ? "" : now.sectorAt(observed.position()));
    }

    String sectorName(String id) {
        return id == null || id.isEmpty() || id.equals("elsewhere") ? outside() : now.sectorName(id);
    }

    /** A sector behind what happened there: {@code , Pokrovsk}; nothing outside all of them. */
    String in(String id) {
        return now.sectors().contains(id) ? ", " + now.sectorName(id) : "";
    }

    private String outside() {
        return now.sectors().isEmpty() ? "The whole line" : "Outside all sectors";
    }

    /** The name of a provider; its id if it has none. */
    String provider(String id) {
        return now.all(Entry.Provider.class).stream().filter(one -> one.id().equals(id) && one.name() != null).map(Entry.Provider::name).findFirst().orElse(id);
    }

    /** A time as this report writes it. */
    String dtg(Instant instant) {
        return now.times().dtg(instant);
    }

    /** The distinct words of some things, joined: {@code a, b and c}. */
    static <T> String words(List<T> things, Function<T, String> word) {
        return Wording.list(things.stream().map(word).distinct().sorted().toList());
    }
}

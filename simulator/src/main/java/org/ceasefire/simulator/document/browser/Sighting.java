package org.ceasefire.simulator.document.browser;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.GridReference;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/**
 * An observation on the interactive map. As there may be thousands, it is written as its values in this order, without their names.
 *
 * @param breach the number of the breach whose evidence it is; null if of none
 * @param cause for those who may know: where it really comes from, empty for a false alarm; null if that is not known
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"id", "symbol", "what", "at", "error_m", "seen", "received", "source", "grade", "breach", "cause", "grid"})
record Sighting(
        String id, String symbol, String what, Place at, double error_m, Instant seen, Instant received, String source, String grade, Integer breach,
        String cause, String grid) {
    /** More than this hide each other, and make the page slow. */
    static final int MOST = 10_000;

    /** Those that breaches rest on first, then the others in the order of the ledger, at most {@link #MOST}. */
    static List<Sighting> all(Story story, List<String> left) {
        Map<String, Integer> breaches = new HashMap<>();
        for (BreachStory breach : story.breaches()) {
            breach.observations().forEach(one -> breaches.putIfAbsent(one.id(), breach.number()));
        }
        Map<String, String> causes = new HashMap<>();
        story.all(Entry.Detection.class).forEach(one -> causes.put(one.observation(), one.cause() == null ? "" : one.cause()));
        List<Entry.Observed> placed = story.observations().stream().filter(one -> one.position() != null).toList();
        if (placed.size() > MOST) {
            left.add("Of %d observations this map holds %d: those that breaches rest on, and the first of the others.".formatted(placed.size(), MOST));
        }
        Set<String> kept = kept(placed, one -> breaches.containsKey(one.id()));
        return placed.stream().filter(one -> kept.contains(one.id())).map(one -> of(one, breaches.get(one.id()), causes.get(one.id()))).toList();
    }

    private static Set<String> kept(List<Entry.Observed> all, Predicate<Entry.Observed> first) {
        return Stream.concat(all.stream().filter(first), all.stream().filter(first.negate())).limit(MOST).map(Entry.Observed::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Sighting of(Entry.Observed one, Integer breach, String cause) {
        return new Sighting(one.id(), Symbols.of(one), Wording.seen(one), Place.of(one.position()), one.error_m(), one.seen(), one.t(), one.source(),
                one.grade(), breach, cause, GridReference.of(one.position()));
    }
}

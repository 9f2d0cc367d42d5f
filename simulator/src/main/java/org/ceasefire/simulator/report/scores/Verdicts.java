package org.ceasefire.simulator.report.scores;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Conclusion;
import org.ceasefire.simulator.report.Story;

/** The verdicts on incidents, and since when they hold. */
final class Verdicts {
    private final Story story;
    private final Map<String, Map<String, Conclusion>> byIncident = new HashMap<>();

    Verdicts(Story story) {
        this.story = story;
        Stream.of("existence", "occurrence", "attribution").forEach(verdict -> byIncident.put(verdict, new HashMap<>()));
        story.conclusions().stream().filter(made -> byIncident.containsKey(made.verdict()))
                .forEach(made -> byIncident.get(made.verdict()).put(made.subject(), made));
    }

    /** Those of a kind that hold at the end, in the order in which they were made; of an incident that became part of another, none. */
    List<Conclusion> holding(String verdict) {
        return story.conclusions().stream().filter(made -> made.verdict().equals(verdict) && made.stands())
                .filter(made -> story.incident(made.subject()).map(Entry.IncidentChange::into).isEmpty()).toList();
    }

    /** Since when, from an instant on, a verdict on an incident first says something; empty if it never does. */
    Optional<Instant> since(Instant from, String verdict, String incident, Predicate<Map<String, String>> says) {
        Conclusion made = byIncident.get(verdict).get(incident);
        if (made == null) {
            return Optional.empty();
        }
        Map<String, String> then = Map.of();
        for (Entry.Ruling ruling : made.history()) {
            if (ruling.t().isAfter(from)) {
                break;
            }
            then = ruling.change().equals("archived") ? then : ruling.value();
        }
        return says.test(then) ? Optional.of(from) : made.history().stream()
                .filter(ruling -> ruling.t().isAfter(from) && says.test(ruling.value())).map(Entry.Ruling::t).findFirst();
    }
}

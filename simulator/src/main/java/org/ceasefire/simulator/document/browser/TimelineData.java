package org.ceasefire.simulator.document.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.simulator.report.known.Known;

/**
 * What the interactive timeline shows: what was known when, and the chains of evidence.
 *
 * @param words that observations are told in, each once: observations name them by their place in it
 */
record TimelineData(Known known, List<Link> links, List<String> words, List<Observation> observations) {

    /** An observation as a row. All but {@code id} and the times are places in the words, -1 for none; {@code cause}: the act, for staff alone. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"id", "seen", "received", "what", "source", "grade", "incident", "look", "cause"})
    record Observation(String id, long seen, long received, int what, int source, int grade, int incident, int look, int cause) {}

    static TimelineData of(Story story) {
        Words words = new Words();
        Map<String, String> incidents = incidents(story);
        Map<String, Entry.Look> looks = new HashMap<>();
        story.all(Entry.Look.class).forEach(look -> looks.put(look.id(), look));
        Map<String, String> causes = new HashMap<>();
        story.all(Entry.Detection.class).stream().filter(one -> one.cause() != null).forEach(one -> causes.put(one.observation(), one.cause()));
        List<Observation> observations = story.observations().stream().map(one -> new Observation(one.id(), one.seen().toEpochMilli(),
                one.t().toEpochMilli(), words.place(Wording.seen(one)), words.place(one.source()), words.place(one.grade()),
                words.place(incidents.get(one.id())), words.place(look(one, looks, story)), words.place(causes.get(one.id())))).toList();
        return new TimelineData(Known.of(story), Link.all(story), words.all, observations);
    }

    /** The incident that each observation last belonged to. */
    private static Map<String, String> incidents(Story story) {
        Map<String, String> incidents = new HashMap<>();
        story.all(Entry.IncidentChange.class).stream().map(Entry.IncidentChange::id).distinct()
                .filter(id -> story.incident(id).filter(incident -> incident.into() == null).isPresent())
                .forEach(id -> story.observations(id).forEach(one -> incidents.put(one.id(), id)));
        return incidents;
    }

    private static String look(Entry.Observed one, Map<String, Entry.Look> looks, Story story) {
        Entry.Look look = one.look() == null ? null : looks.get(one.look());
        return look == null ? one.look() : "%s, %s to %s".formatted(look.id(), story.times().dtg(look.from()), story.times().dtg(look.to()));
    }

    private static final class Words {
        private final Map<String, Integer> places = new HashMap<>();
        private final List<String> all = new ArrayList<>();

        private int place(String word) {
            return word == null ? -1 : places.computeIfAbsent(word, each -> {
                all.add(each);
                return all.size() - 1;
            });
        }
    }
}

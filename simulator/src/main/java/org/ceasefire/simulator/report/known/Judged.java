package org.ceasefire.simulator.report.known;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.BreachWords;
import org.ceasefire.simulator.report.Conclusion;
import org.ceasefire.simulator.report.Conclusions;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/** How incidents and breaches stood at any time, from the history of the rulings on them. */
final class Judged {
    private static final List<String> ON_INCIDENT = List.of("existence", "occurrence", "certainty", "attribution", "intent");

    private final Story story;
    private final Conclusions conclusions;
    private final Map<String, List<Entry.IncidentChange>> incidents = new LinkedHashMap<>();
    private final Map<String, List<Conclusion>> benign = new LinkedHashMap<>();

    Judged(Story story) {
        this.story = story;
        conclusions = new Conclusions(story.all(Entry.Ruling.class));
        story.all(Entry.IncidentChange.class).forEach(change -> incidents.computeIfAbsent(change.id(), id -> new ArrayList<>()).add(change));
        conclusions.of("benign").forEach(made -> benign.computeIfAbsent(made.subject(), id -> new ArrayList<>()).add(made));
    }

    List<Spell> incidents() {
        return incidents.keySet().stream().flatMap(id -> Spell.of(id, changes(id, benign.getOrDefault(id, List.of()).stream()),
                at -> incident(id, at)).stream()).toList();
    }

    private Optional<Spell.Held> incident(String id, Instant at) {
        Entry.IncidentChange was = incidents.get(id).get(0);
        boolean gone = last(id, at).map(change -> change.into() != null).orElse(true);
        return gone ? Optional.empty() : Optional.of(new Spell.Held(null,
                List.of(Wording.plain(was.happening()), story.sectorName(was.sector()), stood(id, at))));
    }

    /** Whether it is held that it happened, or that it was something innocent. */
    private String stood(String id, Instant at) {
        Optional<String> innocent = benign.getOrDefault(id, List.of()).stream().flatMap(made -> made.until(at).stream()).filter(Conclusion::stands)
                .map(made -> "explained as " + Wording.plain(made.value("kind"))).findFirst();
        return innocent.orElse(value("existence", id, "standing", at).isEmpty() ? "not yet judged"
                : Wording.plain(value("existence", id, "standing", at)));
    }

    List<Spell> breaches() {
        return story.breaches().stream().flatMap(breach -> Spell.of("breach-" + breach.number(),
                changes(breach.incident(), Stream.concat(Stream.of(breach.breach()), conclusions.one("grade", breach.breach().key()).stream())),
                at -> breach.breach().until(at).map(made -> new Spell.Held(null, told(breach(breach, made, at))))).stream()).toList();
    }

    static List<String> told(BreachStory breach) {
        String state = !breach.mergedInto().isEmpty() ? "merged into " + breach.mergedInto() : breach.stands() ? "stands" : "withdrawn";
        return List.of(Wording.plain(breach.type()), Wording.plain(breach.severity()), BreachWords.happened(breach), Wording.given(breach.icd203()),
                Wording.plain(breach.confidence()), breach.attribution(), state);
    }

    /** A breach as it stood. */
    private BreachStory breach(BreachStory last, Conclusion made, Instant at) {
        String incident = last.incident();
        boolean attributed = conclusions.one("attribution", incident).flatMap(one -> one.until(at)).filter(Conclusion::stands).isPresent();
        return new BreachStory(last.number(), made, made.value("type"), value("grade", made.key(), "severity", at), List.of(),
                value("existence", incident, "standing", at), value("occurrence", incident, "likelihood", at),
                value("certainty", incident, "confidence", at), attributed ? value("attribution", incident, "side", at) : "",
                attributed ? value("attribution", incident, "basis", at) : "", attributed ? value("attribution", incident, "likelihood", at) : "",
                value("intent", incident, "intent", at), List.of(), last.happening(), last.sector(), last.position(), last.error_m(),
                last(incident, at).map(Entry.IncidentChange::into).orElse(""), List.of(), List.of(), List.of(), List.of());
    }

    private String value(String verdict, String key, String field, Instant at) {
        return conclusions.one(verdict, key).flatMap(made -> made.until(at)).map(made -> made.value(field)).orElse("");
    }

    private Optional<Entry.IncidentChange> last(String id, Instant at) {
        return incidents.getOrDefault(id, List.of()).stream().filter(change -> !change.t().isAfter(at)).reduce((a, b) -> b);
    }

    /** When anything changed in what is held of an incident, or in further conclusions. */
    private SortedSet<Instant> changes(String incident, Stream<Conclusion> further) {
        SortedSet<Instant> changes = new TreeSet<>();
        incidents.getOrDefault(incident, List.of()).stream().filter(change -> !change.change().equals("changed")).forEach(change -> changes.add(change.t()));
        Stream.concat(further, ON_INCIDENT.stream().flatMap(verdict -> conclusions.one(verdict, incident).stream()))
                .forEach(made -> made.history().forEach(ruling -> changes.add(ruling.t())));
        return changes;
    }
}

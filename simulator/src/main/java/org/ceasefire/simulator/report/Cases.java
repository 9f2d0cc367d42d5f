package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory.Due;
import org.ceasefire.simulator.report.CaseStory.GateStory;
import org.ceasefire.simulator.report.CaseStory.Round;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Word;

/** Puts together what happened in each case. */
final class Cases {
    private final Entries entries;
    private final Conclusions conclusions;
    private final Milestones milestones;

    Cases(Entries entries, Conclusions conclusions, Milestones milestones) {
        this.entries = entries;
        this.conclusions = conclusions;
        this.milestones = milestones;
    }

    /** Every case that the viewer hears of: some see only its decisions and responses. */
    List<CaseStory> all(List<BreachStory> breaches) {
        return Stream.of(entries.all(Entry.CaseChange.class).stream().map(Entry.CaseChange::id),
                entries.all(Entry.Proposed.class).stream().map(Entry.Proposed::caseId),
                entries.all(Entry.Voted.class).stream().map(Entry.Voted::caseId),
                entries.all(Entry.Decided.class).stream().map(Entry.Decided::caseId),
                entries.all(Entry.Responded.class).stream().map(Entry.Responded::caseId))
                .flatMap(ids -> ids).distinct().map(id -> story(id, breaches)).toList();
    }

    private CaseStory story(String id, List<BreachStory> breaches) {
        List<Entry.CaseChange> changes = entries.all(Entry.CaseChange.class).stream().filter(change -> change.id().equals(id)).toList();
        Optional<Entry.CaseChange> opened = changes.stream().findFirst();
        List<Integer> numbers = breaches.stream().filter(breach -> breach.cases().contains(id)).map(BreachStory::number).toList();
        Optional<Instant> t0 = conclusions.one("clock", id).map(clock -> Instant.parse(clock.value("t0")));
        // The clocks are those of the phases, to which a case that does not climb never comes.
        boolean climbs = opened.map(change -> change.track().climbs()).orElse(true);
        List<Due> due = t0.filter(at -> climbs).map(this::due).orElse(List.of());
        return new CaseStory(id, opened.map(Entry.CaseChange::scope).orElse(""), opened.map(Entry.CaseChange::track),
                opened.map(Entry.CaseChange::sector).orElse(""), numbers, t0, closed(changes), closing(id), due,
                milestones.act(changes), milestones.of(id, changes, breaches), gates(id, due), responses(id));
    }

    private static Optional<Instant> closed(List<Entry.CaseChange> changes) {
        return changes.stream().filter(change -> change.change().equals("closed")).map(Entry.CaseChange::t).findFirst();
    }

    /** The rules of closing are named {@code closing-quiet} and the like. */
    private String closing(String id) {
        return conclusions.of("closing", id).stream().map(Conclusion::key).map(key -> key.substring(key.lastIndexOf('/') + 1))
                .map(rule -> Wording.plain(rule.replaceFirst("^closing-", ""))).reduce((first, last) -> last).orElse("");
    }

    private List<Entry.Responded> responses(String id) {
        return entries.all(Entry.Responded.class).stream().filter(response -> response.caseId().equals(id)).toList();
    }

    private List<Due> due(Instant t0) {
        List<Due> due = new ArrayList<>();
        within("phase-1-within").ifPresent(span -> due.add(new Due(Gate.PHASE_1, span, t0.plus(span), false)));
        within("phase-3-within").ifPresent(span -> due.add(new Due(Gate.PHASE_3, span, t0.plus(span), reading("seventy-two-hours").equals(Optional.of("earliest")))));
        return due;
    }

    private Optional<Duration> within(String reading) {
        return reading(reading).flatMap(Times::parse);
    }

    private Optional<String> reading(String name) {
        return entries.all(Entry.Reading.class).stream().filter(read -> read.name().equals(name)).map(Entry.Reading::value).findFirst();
    }

    private List<GateStory> gates(String id, List<Due> due) {
        return Stream.of(Gate.values()).map(gate -> gate(id, gate, due))
                .filter(gate -> !gate.rounds().isEmpty() || gate.overdue()).toList();
    }

    private GateStory gate(String id, Gate gate, List<Due> due) {
        Optional<Conclusion> proposal = conclusions.one("gate-proposal", id + "/" + gate.word());
        boolean lapsed = proposal.isPresent() && !proposal.get().stands();
        List<Round> rounds = Rounds.of(entries, id, gate, lapsed);
        return new GateStory(gate, rounds.isEmpty() ? unrecorded(proposal) : rounds,
                due.stream().filter(clock -> clock.gate() == gate).findFirst(), overdue(id, gate));
    }

    /** A gate that was called for, and of which no ballot is recorded. */
    private static List<Round> unrecorded(Optional<Conclusion> proposal) {
        return proposal.map(made -> new Round(Optional.of(made.made()), "open", List.of(), Optional.empty())).stream().toList();
    }

    private boolean overdue(String id, Gate gate) {
        return conclusions.of("overdue", id).stream().anyMatch(made -> Word.of(Gate.class, made.value("gate")) == gate);
    }
}

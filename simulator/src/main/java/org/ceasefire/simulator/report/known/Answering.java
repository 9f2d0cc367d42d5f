package org.ceasefire.simulator.report.known;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.Conclusion;
import org.ceasefire.simulator.report.Conclusions;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Times;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.vocabulary.Gate;

/** Which gates were before their deciders at any time, and which clocks ran. */
final class Answering {
    private final Story story;
    private final Conclusions conclusions;

    Answering(Story story) {
        this.story = story;
        conclusions = new Conclusions(story.all(Entry.Ruling.class));
    }

    List<Spell> gates() {
        List<Spell> spells = new ArrayList<>();
        for (CaseStory one : story.cases()) {
            for (CaseStory.GateStory gate : one.gates()) {
                spells.addAll(gate(one.id(), gate.gate()));
            }
        }
        return spells;
    }

    private List<Spell> gate(String caseId, Gate gate) {
        Optional<Conclusion> proposal = conclusions.one("gate-proposal", caseId + "/" + gate.word());
        SortedSet<Instant> changes = new TreeSet<>();
        story.ballots(caseId, gate).forEach(entry -> changes.add(entry.t()));
        proposal.ifPresent(made -> made.history().forEach(ruling -> changes.add(ruling.t())));
        return Spell.of(caseId + "/" + gate.word(), changes, at -> open(caseId, gate, at)
                .filter(put -> proposal.flatMap(made -> made.until(at)).map(Conclusion::stands).orElse(true))
                .map(put -> new Spell.Held(put.until(), List.of(Wording.gate(gate), Wording.title(caseId), Wording.body(put.by())))));
    }

    /** What was put last and not decided. */
    private Optional<Entry.Proposed> open(String caseId, Gate gate, Instant at) {
        Optional<Entry.Proposed> put = Optional.empty();
        for (Entry entry : story.ballots(caseId, gate)) {
            if (entry.t().isAfter(at)) {
                return put;
            }
            put = entry instanceof Entry.Proposed proposed ? Optional.of(proposed) : entry instanceof Entry.Decided ? Optional.empty() : put;
        }
        return put;
    }

    List<Spell> clocks() {
        return story.cases().stream().flatMap(one -> one.due().stream().flatMap(due -> clock(one, due).stream())).toList();
    }

    /** A clock runs from when the case has one until its gate is decided, the case is closed or its clocks are stopped. */
    private List<Spell> clock(CaseStory one, CaseStory.Due due) {
        Conclusion clock = conclusions.one("clock", one.id()).orElseThrow();
        SortedSet<Instant> changes = new TreeSet<>();
        clock.history().forEach(ruling -> changes.add(ruling.t()));
        Optional<Instant> ended = ended(one, due.gate());
        ended.ifPresent(changes::add);
        return Spell.of(one.id() + "/" + due.gate().word(), changes, at -> ended.filter(end -> !end.isAfter(at)).isPresent() ? Optional.empty()
                : clock.until(at).map(made -> Instant.parse(made.value("t0")).plus(due.within())).map(until -> new Spell.Held(until,
                List.of(Wording.title(one.id()), "%s clock of %s".formatted(Times.span(due.within()), Wording.gate(due.gate()))))));
    }

    private Optional<Instant> ended(CaseStory one, Gate gate) {
        List<Instant> ends = new ArrayList<>();
        story.ballots(one.id(), gate).stream().filter(entry -> entry instanceof Entry.Decided).forEach(entry -> ends.add(entry.t()));
        one.closed().ifPresent(ends::add);
        one.milestone("Clocks stopped").ifPresent(step -> ends.add(step.at()));
        return ends.stream().min(Instant::compareTo);
    }
}

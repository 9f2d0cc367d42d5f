package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory.GateStory;
import org.ceasefire.vocabulary.Choice;
import org.ceasefire.vocabulary.Outcome;

/** One case in a sentence or three: its beginning, its gates against their clocks, its end. */
final class CaseSummary {
    private final CaseStory one;
    private final Story story;

    CaseSummary(CaseStory one, Story story) {
        this.one = one;
        this.story = story;
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Wording.title(one.id()) + began());
        one.gates().stream().map(this::gate).forEach(sentences::add);
        one.closed().ifPresent(closed -> sentences.add("It was closed at %s%s.".formatted(story.times().full(closed),
                one.closing().isEmpty() ? "" : " (" + one.closing() + ")")));
        return String.join(" ", sentences);
    }

    private String began() {
        String about = Stream.of(one.scope().equals("campaign") ? "" : story.sectorName(one.sector()), one.kind()).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        String sector = about.isEmpty() ? "" : " (" + about + ")";
        String clocks = one.t0().map(t0 -> ": its clocks began at " + story.times().full(t0) + ", t0").orElse("");
        return sector + clocks + judged().map(steps -> (clocks.isEmpty() ? ": " : "; ") + steps).orElse("") + ".";
    }

    private Optional<String> judged() {
        Optional<Instant> verified = one.milestone("Verified").map(CaseStory.Milestone::at);
        Optional<Instant> attributed = one.milestone("Attributed").map(CaseStory.Milestone::at);
        if (verified.isPresent() && verified.equals(attributed)) {
            return Optional.of("verified and attributed" + after(verified.get()));
        }
        List<String> steps = Stream.of(verified.map(at -> "verified" + after(at)), attributed.map(at -> "attributed" + after(at)))
                .flatMap(Optional::stream).toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", steps));
    }

    /** When, counted from the beginning of the clocks if that is known. */
    private String after(Instant at) {
        return " " + one.t0().map(t0 -> "at t0 " + (at.isBefore(t0) ? "- " : "+ ") + Times.span(Duration.between(t0, at)))
                .orElse("at " + story.times().full(at));
    }

    private String gate(GateStory gate) {
        String name = Wording.gate(gate.gate());
        if (gate.rounds().isEmpty()) {
            return "%s was never put to anybody, and is overdue.".formatted(name);
        }
        if (gate.decided().isEmpty()) {
            return name + (gate.overdue() ? " is overdue" : " was proposed and is not decided") + lapsed(gate) + ".";
        }
        Entry.Decided decided = gate.decided().get();
        if (decided.outcome() == Outcome.NOT_REACHED) {
            return "%s: not reached%s.".formatted(name, gate.due().map(due -> " within the " + Times.span(due.within())).orElse(""));
        }
        String clock = gate.againstClock().isEmpty() ? "" : ", " + gate.againstClock();
        String often = gate.times() < 2 ? "" : ", the last of %d decisions on it".formatted(gate.times());
        return "%s: %s%s%s%s%s.".formatted(name, Wording.decided(decided), votes(gate), after(decided.t()), clock, often);
    }

    private static String lapsed(GateStory gate) {
        boolean lapsed = gate.told().map(round -> round.open().startsWith("lapsed")).orElse(false);
        return lapsed ? ": what called for it was gone" : "";
    }

    private static String votes(GateStory gate) {
        List<Entry.Voted> votes = gate.told().orElseThrow().votes();
        long approve = votes.stream().filter(vote -> vote.choice() == Choice.APPROVE).count();
        long refuse = votes.stream().filter(vote -> vote.choice() == Choice.REFUSE).count();
        return votes.size() < 2 ? "" : " (%d to %d)".formatted(approve, refuse);
    }
}

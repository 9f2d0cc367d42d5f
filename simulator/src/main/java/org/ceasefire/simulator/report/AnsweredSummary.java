package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory.GateStory;
import org.ceasefire.vocabulary.Choice;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.Step;

/** When each tier acted, against its clock, and who decided: the fourth sentence of the story. */
final class AnsweredSummary {
    private final Story story;

    AnsweredSummary(Story story) {
        this.story = story;
    }

    String text() {
        return story.mainCase().map(this::told).orElse("No case was opened, nothing was decided and nobody acted.");
    }

    private String told(CaseStory one) {
        List<String> phrases = new ArrayList<>();
        one.gates().stream().filter(gate -> gate.decided().isPresent()).forEach(gate -> phrases.add(decided(gate, one)));
        String began = one.t0().map(t0 -> "The clocks began at %s".formatted(story.times().full(t0))).orElse(Wording.title(one.id()) + " was opened");
        String closed = one.closed().map(at -> " It was closed at %s%s.".formatted(story.times().full(at), one.closing().isEmpty() ? "" : ", " + one.closing()))
                .orElse("");
        return began + (phrases.isEmpty() ? "; nothing was decided" : "; " + String.join("; ", phrases)) + "." + closed;
    }

    private String decided(GateStory gate, CaseStory one) {
        Entry.Decided made = gate.decided().orElseThrow();
        if (made.outcome() == Outcome.NOT_REACHED) {
            return "%s was not reached%s".formatted(Wording.gate(gate.gate()), gate.due().map(due -> " within the " + Times.span(due.within())).orElse(""));
        }
        String clock = gate.againstClock().isEmpty() ? "" : ", " + gate.againstClock();
        String acted = acted(gate.gate(), one);
        return "%s was %s%s %s%s%s".formatted(Wording.gate(gate.gate()), Wording.decided(made), votes(gate), after(made.t(), one), clock,
                acted.isEmpty() ? "" : ", and " + acted);
    }

    private static String votes(GateStory gate) {
        List<Entry.Voted> votes = gate.told().orElseThrow().votes();
        long approve = votes.stream().filter(vote -> vote.choice() == Choice.APPROVE).count();
        long refuse = votes.stream().filter(vote -> vote.choice() == Choice.REFUSE).count();
        return votes.size() < 2 ? "" : " (%d to %d)".formatted(approve, refuse);
    }

    /** Who acted first at the tier that a phase calls on, and when. */
    private String acted(Gate gate, CaseStory one) {
        Optional<Entry.Responded> first = one.responses().stream().filter(made -> gate.phase() > 0 && made.tier() == gate.phase() && made.step() != Step.WITHDRAWAL).findFirst();
        Optional<Entry.Responded> action = one.responses().stream().filter(made -> made.tier() == gate.phase() && made.step() == Step.ACTION).findFirst();
        return first.map(made -> "%s %s".formatted(Wording.responder(made.tier(), made.by()), java.util.stream.Stream.of(first, action).flatMap(Optional::stream).distinct()
                .map(step -> "%s %s".formatted(step.step() == Step.WARNING ? "warned" : "acted", after(step.t(), one))).collect(Collectors.joining(" and "))))
                .orElse("");
    }

    /** When, counted from the beginning of the clocks if that is known. */
    private String after(Instant at, CaseStory one) {
        return one.t0().map(t0 -> "at t0 " + (at.isBefore(t0) ? "- " : "+ ") + Times.span(Duration.between(t0, at))).orElse("at " + story.times().full(at));
    }
}

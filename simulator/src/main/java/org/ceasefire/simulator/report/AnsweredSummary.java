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
        one.gates().stream().filter(gate -> gate.decided().isPresent() || gate.overdue()).forEach(gate -> phrases.add(came(gate, one)));
        String began = one.t0().map(t0 -> "The clocks began at %s, t0".formatted(story.times().full(t0))).orElse(Wording.title(one.id()) + " was opened");
        return began + (phrases.isEmpty() ? "; nothing was decided" : "; " + String.join("; ", phrases)) + "." + closed(one);
    }

    private String closed(CaseStory one) {
        String why = one.closing().isEmpty() ? "" : ", " + one.closing();
        return one.closed().map(at -> " It was closed at %s%s.".formatted(story.times().full(at), why)).orElse("");
    }

    private String came(GateStory gate, CaseStory one) {
        return gate.decided().map(made -> decided(gate, made, one))
                .orElseGet(() -> "%s was %s".formatted(Wording.gate(gate.gate()), gate.againstClock()));
    }

    private String decided(GateStory gate, Entry.Decided made, CaseStory one) {
        if (made.outcome() == Outcome.NOT_REACHED) {
            return "%s was not reached%s".formatted(Wording.gate(gate.gate()), gate.due().map(due -> " within the " + Times.span(due.within())).orElse(""));
        }
        String clock = gate.againstClock().isEmpty() ? "" : ", " + gate.againstClock();
        String acted = acted(gate.gate(), one);
        String often = gate.times() < 2 ? "" : ", the last of %d decisions on it".formatted(gate.times());
        return "%s was %s%s %s%s%s%s".formatted(Wording.gate(gate.gate()), Wording.decided(made), votes(gate), after(made.t(), one), clock, often,
                acted.isEmpty() ? "" : ", and " + acted);
    }

    private static String votes(GateStory gate) {
        List<Entry.Voted> votes = gate.told().orElseThrow().votes();
        long approve = votes.stream().filter(vote -> vote.choice() == Choice.APPROVE).count();
        long refuse = votes.stream().filter(vote -> vote.choice() == Choice.REFUSE).count();
        return votes.size() < 2 ? "" : " (%d to %d)".formatted(approve, refuse);
    }

    /** Who acted first at the tier that a phase calls on, and when: a warning and the first action behind it. */
    private String acted(Gate gate, CaseStory one) {
        List<Entry.Responded> made = one.responses().stream().filter(each -> gate.phase() > 0 && each.tier() == gate.phase() && each.step() != Step.WITHDRAWAL)
                .toList();
        String steps = Stream.of(made.stream().findFirst(), made.stream().filter(each -> each.step() == Step.ACTION).findFirst())
                .flatMap(Optional::stream).distinct()
                .map(step -> "%s %s".formatted(step.step() == Step.WARNING ? "warned" : "acted", after(step.t(), one)))
                .collect(Collectors.joining(" and "));
        return made.isEmpty() ? "" : Wording.responder(made.get(0).tier(), made.get(0).by()) + " " + steps;
    }

    /** When, counted from the beginning of the clocks if that is known. */
    private String after(Instant at, CaseStory one) {
        return one.t0().map(t0 -> "%s %s t0".formatted(Times.span(Duration.between(t0, at)), at.isBefore(t0) ? "before" : "after"))
                .orElse("at " + story.times().full(at));
    }
}

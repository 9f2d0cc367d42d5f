package org.ceasefire.simulator.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.CaseStory.GateStory;
import org.ceasefire.simulator.report.Conclusion;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.vocabulary.Choice;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;

/** Why a case did not reach the next phase: its clock, its gates, who decided, and what barred the way. */
final class WhyNotCase {
    private static final List<Gate> PHASES = List.of(Gate.PHASE_1, Gate.PHASE_2, Gate.PHASE_3);

    private final Sources sources;
    private final Rulings rulings;

    WhyNotCase(Sources sources, Rulings rulings) {
        this.sources = sources;
        this.rulings = rulings;
    }

    List<Step> of(CaseStory story) {
        Optional<Gate> missing = PHASES.stream().filter(gate -> !approved(story, gate)).findFirst();
        List<Step> steps = new ArrayList<>();
        if (missing.isEmpty()) {
            return List.of(Step.of("summary", "%s did reach Phase 3; there is none above it. Maybe: explain RUN %s".formatted(story.id(), story.id())));
        }
        Gate gate = missing.get();
        steps.add(Step.of("summary", "%s did not reach %s: %s.".formatted(story.id(), Wording.gate(gate), reason(story, gate))));
        steps.add(Step.of("question", "What kind of case is it? " + kind(story)).with(opened(story)));
        steps.add(Step.of("question", "Which clocks?").with(clocks(story)));
        Stream.concat(Stream.of(Gate.DETERMINATION), PHASES.stream().filter(each -> each.compareTo(gate) <= 0)).forEach(each -> steps.add(gate(story, each)));
        List<Step> bars = of("bar", gate.word());
        steps.add(Step.of("question", "Was the gate barred? " + (bars.isEmpty() ? "No." : "Yes.")).with(bars));
        steps.add(Step.of("question", "What stood of the case that a phase may need?").with(standing(story)));
        return steps;
    }

    private String reason(CaseStory story, Gate gate) {
        if (story.track().isPresent() && !story.track().get().climbs()) {
            return "cases like it do not climb";
        }
        Optional<GateStory> put = story.gates().stream().filter(one -> one.gate() == gate && !one.rounds().isEmpty()).findFirst();
        if (put.isEmpty()) {
            boolean barred = !of("bar", gate.word()).isEmpty();
            return "its gate was never put to anybody" + (barred ? ", because it was barred" : story.closed().map(at -> " before the case was closed").orElse(""));
        }
        return put.get().decided().map(made -> made.outcome() == Outcome.NOT_REACHED ? "its conditions were not met in time"
                : "it was %s, at %s".formatted(Wording.decided(made), sources.times().full(made.t()))).orElse("its gate was put, and nobody had decided");
    }

    private static boolean approved(CaseStory story, Gate gate) {
        return story.gates().stream().filter(one -> one.gate() == gate).flatMap(one -> one.rounds().stream())
                .anyMatch(round -> round.decided().filter(made -> made.outcome() == Outcome.APPROVED).isPresent());
    }

    private static String kind(CaseStory story) {
        return "%s%s".formatted(story.scope().isEmpty() ? "its scope is not known" : "of " + story.scope(), story.kind().isEmpty() ? "" : "; " + story.kind());
    }

    private List<Step> opened(CaseStory story) {
        return sources.lines().all(Entry.CaseChange.class).stream().filter(one -> one.id().equals(story.id()))
                .map(one -> sources.lines().step("case", one.change() + (one.incident() == null ? "" : " " + one.incident()), one)).toList();
    }

    private List<Step> clocks(CaseStory story) {
        List<Step> steps = new ArrayList<>(of("start", story.id()));
        story.due().forEach(due -> steps.add(Step.of("clock", "%s %s".formatted(Wording.gate(due.gate()), due.opens() ? "may be decided from" : "is due at"))
                .at(due.at(), null)));
        steps.addAll(of("stop", story.id()));
        steps.addAll(of("overdue", story.id()));
        return steps;
    }

    private Step gate(CaseStory story, Gate gate) {
        List<Step> steps = new ArrayList<>(of("gate-proposal", story.id()).stream().filter(step -> step.text().contains("/" + gate.word())).toList());
        sources.lines().all(Entry.Proposed.class).stream().filter(one -> one.caseId().equals(story.id()) && one.gate() == gate).forEach(one -> steps.add(
                sources.lines().step("proposal", "put to %s, to be decided until %s".formatted(Wording.body(one.by()), sources.times().full(one.until())), one)));
        sources.lines().all(Entry.Voted.class).stream().filter(one -> one.caseId().equals(story.id()) && one.gate() == gate).forEach(one -> steps.add(
                sources.lines().step("vote", "%s votes to %s".formatted(one.member(), one.choice() == Choice.APPROVE ? "approve" : Wording.plain(one.choice())), one)));
        sources.lines().all(Entry.Decided.class).stream().filter(one -> one.caseId().equals(story.id()) && one.gate() == gate).forEach(one -> steps.add(
                sources.lines().step("decision", Wording.decided(one), one).by(one.rule() == null || one.rule().isEmpty() ? null : sources.rules().cited(one.rule()))));
        return Step.of("question", "%s: %s".formatted(Wording.gate(gate), steps.isEmpty() ? "never put to anybody." : "put to its deciders.")).with(steps);
    }

    /** The last of what was ruled, of a kind, about something. */
    private List<Step> of(String verdict, String subject) {
        return sources.story().conclusions().stream().filter(one -> one.verdict().equals(verdict) && one.subject().equals(subject)).map(this::ruled).toList();
    }

    private List<Step> standing(CaseStory story) {
        List<String> needed = List.of("laid", "cleared", "continuation", "further-breach", "expansion", "tested", "window", "readiness", "refusal", "halt");
        return sources.story().conclusions().stream().filter(one -> needed.contains(one.verdict()))
                .filter(one -> one.subject().equals(story.id()) || one.key().startsWith(story.id() + "/")).map(this::ruled).toList();
    }

    private Step ruled(Conclusion one) {
        return sources.lines().step("verdict", rulings.head(one), one.last()).with(one.grounds().stream().map(Entry.Reason::rule).distinct()
                .map(rule -> Step.of("ground", "because").by(sources.rules().cited(rule))).toList());
    }
}

package org.ceasefire.simulator.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.CaseStory.GateStory;
import org.ceasefire.simulator.report.CaseStory.Round;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;

/** Why a case did not reach the next phase: its clock, its gates, who decided, and what barred the way. */
final class WhyNotCase {
    private static final List<Gate> PHASES = List.of(Gate.PHASE_1, Gate.PHASE_2, Gate.PHASE_3);

    /** Of the times that a gate was put, so many and the last are told. */
    private static final int SHOWN = 1;

    private final Sources sources;
    private final Rulings rulings;
    private final Closest closest;

    WhyNotCase(Sources sources, Rulings rulings, Closest closest) {
        this.sources = sources;
        this.rulings = rulings;
        this.closest = closest;
    }

    /** The phase that was not reached, if there is one. */
    static Optional<Gate> missing(CaseStory story) {
        return PHASES.stream().filter(gate -> !approved(story, gate)).findFirst();
    }

    List<Step> of(CaseStory story) {
        Optional<Gate> missing = missing(story);
        List<Step> steps = new ArrayList<>();
        if (missing.isEmpty()) {
            return List.of(Step.of("summary", "%s did reach Phase 3; there is none above it. Maybe: explain RUN %s"
                    .formatted(story.id(), story.id())));
        }
        Gate gate = missing.get();
        steps.add(Step.of("summary", "%s did not reach %s: %s.".formatted(story.id(), Wording.gate(gate), reason(story, gate))));
        steps.add(Step.of("question", "What kind of case is it? " + kind(story)).with(opened(story)));
        steps.add(Step.of("question", "Which clocks?").with(clocks(story)));
        Stream.concat(Stream.of(Gate.DETERMINATION), PHASES.stream().filter(each -> each.compareTo(gate) <= 0))
                .forEach(each -> steps.add(gate(story, each)));
        List<Step> bars = of("bar", gate.word());
        steps.add(Step.of("question", "Was the gate barred? " + (bars.isEmpty() ? "No." : "Yes.")).with(bars));
        steps.add(Step.of("question", "What stood of the case that %s may need?".formatted(Wording.gate(gate))).with(standing(story)));
        steps.add(closest.to("gate-proposal", Map.of("case-id", story.id(), "gate", gate.word()), "putting %s to its deciders"
                .formatted(Wording.gate(gate))));
        return steps;
    }

    private String reason(CaseStory story, Gate gate) {
        if (story.track().isPresent() && !story.track().get().climbs()) {
            return "cases like it do not climb";
        }
        Optional<GateStory> put = story.gates().stream().filter(one -> one.gate() == gate && !one.rounds().isEmpty()).findFirst();
        if (put.isEmpty()) {
            boolean barred = !of("bar", gate.word()).isEmpty();
            return "its gate was never put to anybody" + (barred ? ", because it was barred" : story.closed()
                    .map(at -> " before the case was closed").orElse(""));
        }
        return put.get().decided().map(made -> made.outcome() == Outcome.NOT_REACHED ? "its conditions were not met in time"
                : "it was %s, at %s".formatted(Wording.decided(made), sources.times().full(made.t())))
                        .orElse("its gate was put, and nobody had decided");
    }

    private static boolean approved(CaseStory story, Gate gate) {
        return story.gates().stream().filter(one -> one.gate() == gate).flatMap(one -> one.rounds().stream())
                .anyMatch(round -> round.decided().filter(made -> made.outcome() == Outcome.APPROVED).isPresent());
    }

    private static String kind(CaseStory story) {
        return "%s%s".formatted(story.scope().isEmpty() ? "its scope is not known" : "of " + story.scope(), story.kind().isEmpty() ? "" : "; "
                + story.kind());
    }

    private List<Step> opened(CaseStory story) {
        return sources.lines().all(Entry.CaseChange.class).stream().filter(one -> one.id().equals(story.id()))
                .map(one -> sources.lines().step("case", one.change() + (one.incident() == null ? "" : " " + one.incident()), one)).toList();
    }

    private List<Step> clocks(CaseStory story) {
        List<Step> steps = new ArrayList<>(of("start", story.id()));
        story.due().forEach(due -> steps.add(Step.of("clock", "%s %s".formatted(Wording.gate(due.gate()), due.opens() ? "may be decided from"
                : "is due at"))
                .at(due.at(), null)));
        steps.addAll(of("stop", story.id()));
        steps.addAll(of("overdue", story.id()));
        return steps;
    }

    private Step gate(CaseStory story, Gate gate) {
        List<Round> rounds = story.gates().stream().filter(one -> one.gate() == gate).flatMap(one -> one.rounds().stream()).toList();
        List<Step> steps = new ArrayList<>(of("gate-proposal", story.id()).stream().filter(step -> step.text().contains("/" + gate.word())).toList());
        int last = rounds.size() - 1;
        for (int i = 0; i <= last; i++) {
            if (i < SHOWN || i == last) {
                steps.addAll(round(story, gate, rounds.get(i)));
            } else if (i == SHOWN) {
                steps.add(Step.of("note", "put %d times more; the last time:".formatted(last - SHOWN + 1)));
            }
        }
        return Step.of("question", "%s: %s".formatted(Wording.gate(gate), rounds.isEmpty() ? "never put to anybody." : "put to its deciders."))
                .with(steps);
    }

    private List<Step> round(CaseStory story, Gate gate, Round round) {
        List<Step> steps = new ArrayList<>();
        sources.lines().all(Entry.Proposed.class).stream().filter(one -> one.caseId().equals(story.id()) && one.gate() == gate)
                .filter(one -> round.proposed().filter(one.t()::equals).isPresent()).forEach(one -> steps.add(sources.lines().step("proposal",
                        "put to %s, to be decided until %s".formatted(Wording.body(one.by()), sources.times().full(one.until())), one)));
        round.votes().forEach(one -> steps.add(sources.lines().step("vote", "%s votes to %s".formatted(one.member(), Wording.plain(one.choice())),
                one)));
        round.decided().ifPresent(one -> steps.add(sources.lines().step("decision", Wording.decided(one), one)
                .by(one.rule() == null || one.rule().isEmpty() ? null : sources.rules().cited(one.rule()))));
        if (!round.open().isEmpty()) {
            steps.add(Step.of("note", round.open()));
        }
        return steps;
    }

    /** The last of what was ruled, of a kind, about something. */
    private List<Step> of(String verdict, String subject) {
        return sources.story().conclusions().stream().filter(one -> one.verdict().equals(verdict) && one.subject().equals(subject))
                .map(rulings::last).toList();
    }

    private List<Step> standing(CaseStory story) {
        List<String> needed = List.of("laid", "cleared", "continuation", "further-breach", "expansion", "tested", "window", "readiness", "refusal",
                "halt");
        return sources.story().conclusions().stream().filter(one -> needed.contains(one.verdict()))
                .filter(one -> one.subject().equals(story.id()) || one.key().startsWith(story.id() + "/")).map(rulings::last).toList();
    }
}

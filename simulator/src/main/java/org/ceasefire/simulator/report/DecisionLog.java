package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory.GateStory;
import org.ceasefire.simulator.report.CaseStory.Round;
import org.ceasefire.vocabulary.Outcome;

/** What was put to deciders and what came of it, each time, in order of time, as far as the viewer may see it. */
public final class DecisionLog {
    private final Story story;
    private final Times times;
    private final Options options;
    private final Rationale rationale;

    /**
     * @param at when it was put; when it was decided, or was due, if it never was
     * @param gist what was put, and how it ended
     * @param lines what is told of it, in order
     */
    public record Logged(Instant at, String caseId, String gist, List<Line> lines) {}

    /** {@code head}: what it tells, for example {@code Decides}; {@code texts}: one or more sentences. */
    public record Line(String head, List<String> texts) {}

    private DecisionLog(Story story) {
        this.story = story;
        times = story.times();
        options = new Options(story);
        rationale = new Rationale(story);
    }

    public static List<Logged> of(Story story) {
        DecisionLog log = new DecisionLog(story);
        List<Logged> all = new ArrayList<>();
        story.cases().forEach(one -> one.gates().forEach(gate -> {
            gate.rounds().forEach(round -> all.add(log.logged(one, gate, round)));
            if (gate.rounds().isEmpty()) {
                all.add(log.neverPut(one, gate));
            }
        }));
        all.sort(Comparator.comparing(Logged::at));
        return all;
    }

    private Logged logged(CaseStory one, GateStory gate, Round round) {
        List<Line> lines = new ArrayList<>();
        line(lines, "Why it was put", round.proposed().map(at -> rationale.put(one, gate.gate(), at)).orElse(List.of()));
        line(lines, "Decides", options.deciders(gate.gate(), round));
        line(lines, "Options", options.of(gate.gate()));
        line(lines, "Votes", round.votes().stream().map(this::vote).toList());
        line(lines, "Outcome", List.of(round.decided().map(made -> Wording.upperFirst(Wording.decided(made)) + ", " + times.full(made.t()) + ".")
                .orElse(Wording.upperFirst(round.open()) + ".")));
        line(lines, "Rationale", round.decided().map(rationale::decided).orElse(List.of()));
        line(lines, "Deadline", deadline(gate, round));
        Instant at = round.proposed().or(() -> round.decided().map(Entry.Decided::t)).orElseGet(story::end);
        return new Logged(at, one.id(), "%s: %s".formatted(Wording.gate(gate.gate()), round.decided().map(made -> Wording.plain(made.outcome()))
                .orElse(round.open().startsWith("lapsed") ? "lapsed" : "open")), lines);
    }

    private Logged neverPut(CaseStory one, GateStory gate) {
        Instant at = gate.due().map(CaseStory.Due::at).orElseGet(story::end);
        return new Logged(at, one.id(), Wording.gate(gate.gate()) + ": never put to anybody", List.of(
                new Line("Deadline", List.of("Its clock ran out at %s.".formatted(times.full(at))))));
    }

    private static void line(List<Line> lines, String head, List<String> texts) {
        if (!texts.isEmpty()) {
            lines.add(new Line(head, texts));
        }
    }

    private String vote(Entry.Voted vote) {
        return "%s: %s, %s%s".formatted(Wording.upperFirst(Wording.body(vote.member())), Wording.plain(vote.choice()), times.dtg(vote.t()),
                because(vote.because()).map(why -> ". " + why).orElse("."));
    }

    /** What somebody gave as a reason, in quotation marks. */
    static Optional<String> because(String words) {
        return Optional.ofNullable(words).filter(text -> !text.isEmpty()).map(text -> "“" + text + "”");
    }

    private List<String> deadline(GateStory gate, Round round) {
        List<String> texts = new ArrayList<>();
        round.put().ifPresent(put -> texts.add(round.decided().map(made -> against(put.until(), made))
                .orElse("To be decided by " + times.full(put.until()) + ".")));
        if (gate.last(round) && !gate.againstClock().isEmpty()) {
            texts.add("Against the clock of the case: " + gate.againstClock() + (gate.overdue() ? "; it was overdue." : "."));
        }
        return texts;
    }

    private String against(Instant until, Entry.Decided made) {
        if (made.outcome() == Outcome.NOT_REACHED) {
            return "Its window closed before its conditions were met.";
        }
        boolean byDefault = Wording.decider(made).startsWith("by default");
        if (byDefault) {
            return "The deciders’ time ran out at %s without a decision: the default took its place.".formatted(times.full(until));
        }
        String margin = Times.span(Duration.between(made.t(), until));
        return made.t().isAfter(until) ? "Decided %s after the deciders’ time ran out.".formatted(margin)
                : "Decided in time: %s before the deciders’ time ran out, at %s.".formatted(margin, times.full(until));
    }
}

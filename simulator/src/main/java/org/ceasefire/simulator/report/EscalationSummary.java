package org.ceasefire.simulator.report;

import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory.GateStory;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.Track;

/** Whether what called for an answer was met in time, late, or not at all: the fifth sentence of the story. */
final class EscalationSummary {
    /** From best to worst: the worst is told first. */
    private enum How { NOT_CALLED_FOR, MET, OPEN, REFUSED, LATE, NEVER_PUT, MISSED }

    private record Phase(CaseStory of, GateStory gate, How how) {}

    private final Story story;

    EscalationSummary(Story story) {
        this.story = story;
    }

    String text() {
        List<Phase> phases = story.cases().stream().flatMap(one -> one.gates().stream().filter(gate -> gate.gate().phase() > 0)
                .map(gate -> new Phase(one, gate, how(gate)))).toList();
        if (phases.isEmpty()) {
            return story.cases().isEmpty() ? none() : notCalledFor();
        }
        How worst = phases.stream().map(Phase::how).max(Enum::compareTo).orElseThrow();
        List<Phase> told = phases.stream().filter(phase -> phase.how == worst).toList();
        return "%s%s.".formatted(lead(worst), told.stream().limit(Page.MOST_TOLD).map(this::told).reduce((one, next) -> one + "; " + next).orElse("")) + rest(phases, worst);
    }

    private String notCalledFor() {
        boolean climbs = story.cases().stream().anyMatch(one -> one.track().orElse(Track.LADDER).climbs());
        return "No phase was called for: " + (climbs ? "nothing was grave enough, and surely enough somebody's." : "breaches by the guaranteed party are before the Commission alone.");
    }

    private static How how(GateStory gate) {
        Optional<Entry.Decided> made = gate.decided();
        if (made.isEmpty()) {
            return !gate.overdue() ? How.OPEN : gate.rounds().isEmpty() ? How.NEVER_PUT : How.MISSED;
        }
        return switch (made.get().outcome()) {
            case NOT_REACHED -> How.NOT_CALLED_FOR;
            case APPROVED -> gate.due().filter(due -> !due.opens() && made.get().t().isAfter(due.at())).isPresent() ? How.LATE : How.MET;
            default -> How.REFUSED;
        };
    }

    private static String lead(How how) {
        return switch (how) {
            case NOT_CALLED_FOR -> "Nothing escalated so far that it called for an answer: ";
            case MET -> "Escalation was met: ";
            case OPEN -> "Escalation is not yet answered: ";
            case REFUSED -> "Escalation was not answered, by decision: ";
            case LATE -> "Escalation was met late: ";
            case NEVER_PUT -> "Escalation went unanswered: ";
            case MISSED -> "Escalation was missed: ";
        };
    }

    private String told(Phase phase) {
        String clock = phase.gate.againstClock();
        String where = story.cases().size() > 1 ? " of " + Wording.plain(phase.of.id()) : "";
        return Wording.gate(phase.gate.gate()) + where + " " + switch (phase.how) {
            case NOT_CALLED_FOR -> "was not reached, as its conditions were not met in time";
            case MET -> "was approved" + (clock.isEmpty() ? "" : " " + clock);
            case OPEN -> "is before its deciders";
            case REFUSED -> "was " + Wording.decided(phase.gate.decided().orElseThrow());
            case LATE -> "was approved " + clock;
            case NEVER_PUT -> "was never put to its deciders, and its clock has run out";
            case MISSED -> "was never decided, and its clock has run out";
        };
    }

    /** What came out better than the worst. */
    private String rest(List<Phase> phases, How worst) {
        List<Phase> rest = phases.stream().filter(phase -> phase.how != worst && phase.how.compareTo(How.MET) >= 0).limit(Page.MOST_TOLD).toList();
        return rest.isEmpty() ? "" : " " + Wording.upperFirst(Wording.list(rest.stream().map(this::told).toList())) + ".";
    }

    private String none() {
        if (!story.monitor()) {
            return "Nothing was put to a decision.";
        }
        return story.breaches().stream().anyMatch(BreachStory::stands) ? "No breach was grave and sure enough to open a case, so nothing was to be answered."
                : "No breach stands, so nothing was to be answered.";
    }
}

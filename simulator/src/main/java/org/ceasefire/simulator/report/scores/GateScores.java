package org.ceasefire.simulator.report.scores;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.scores.Escalation.Came;
import org.ceasefire.simulator.report.scores.Escalation.Foundation;
import org.ceasefire.simulator.report.scores.Escalation.GateScore;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Track;

/** Holds each gate of each case against the truth. */
final class GateScores {
    private static final Set<Gate> NO_ESCALATION = EnumSet.of(Gate.DETERMINATION, Gate.STAND_DOWN);
    private final Story story;
    private final Reality reality;

    GateScores(Story story, Reality reality) {
        this.story = story;
        this.reality = reality;
    }

    List<GateScore> all() {
        return story.cases().stream().flatMap(one -> one.gates().stream().filter(gate -> !NO_ESCALATION.contains(gate.gate()))
                .map(gate -> score(one, gate))).toList();
    }

    private GateScore score(CaseStory one, CaseStory.GateStory gate) {
        Optional<Entry.Decided> approved = gate.rounds().stream().flatMap(round -> round.decided().stream())
                .filter(made -> made.outcome() == Outcome.APPROVED).findFirst();
        Optional<Entry.Decided> decided = approved.or(gate::decided);
        Foundation on = foundation(one, decided.map(Entry.Decided::t).orElse(story.end()));
        return new GateScore(one.id(), gate.gate(), came(decided.map(Entry.Decided::outcome), gate.overdue(), on), on);
    }

    private static Came came(Optional<Outcome> outcome, boolean overdue, Foundation on) {
        boolean refused = outcome.equals(Optional.of(Outcome.REFUSED)) || outcome.equals(Optional.of(Outcome.HELD));
        if (outcome.equals(Optional.of(Outcome.APPROVED))) {
            return by(on, overdue ? Came.LATE : Came.RIGHT, Came.WRONG);
        } else if (refused) {
            return by(on, Came.DECLINED, Came.RIGHTLY_NOT_TAKEN);
        } else if (overdue) {
            return by(on, Came.MISSING, Came.RIGHTLY_NOT_TAKEN);
        }
        return outcome.isPresent() ? Came.NOT_CALLED_FOR : Came.OPEN;
    }

    private static Came by(Foundation on, Came founded, Came not) {
        return on == Foundation.NOT_KNOWN ? Came.NOT_KNOWN : on == Foundation.FOUNDED ? founded : not;
    }

    /** What the incidents that were in a case by an instant really were. */
    private Foundation foundation(CaseStory one, Instant by) {
        List<String> incidents = story.all(Entry.CaseChange.class).stream().filter(change -> change.id().equals(one.id()) && change.incident() != null)
                .filter(change -> !change.t().isAfter(by)).map(Entry.CaseChange::incident).distinct().toList();
        boolean ladder = one.track().orElse(Track.LADDER) == Track.LADDER;
        Side guaranteed = story.exercise().guaranteed();
        if (incidents.stream().flatMap(incident -> reality.sides(incident).stream()).anyMatch(side -> ladder != (side == guaranteed))) {
            return Foundation.FOUNDED;
        }
        List<Truth> truths = incidents.stream().map(reality::of).toList();
        return truths.isEmpty() || truths.contains(Truth.UNKNOWN) ? Foundation.NOT_KNOWN
                : truths.contains(Truth.TRUE) ? Foundation.OTHER_SIDE : Foundation.NOTHING_HOSTILE;
    }
}

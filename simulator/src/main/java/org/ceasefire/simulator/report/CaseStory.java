package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Track;

/**
 * A case from first to last.
 *
 * @param scope the sector, the incident, or {@code campaign}; empty if that is not known
 * @param track how it is answered, if that is known
 * @param breaches numbers of the breaches in it
 * @param t0 when its clocks began, if a ruling says so
 * @param closing why it was closed, in a word; empty if it was not
 * @param due its clocks, in the order in which they run out
 * @param act what really happened that was seen first of it, if that is known and may be
 * @param milestones what happened in it, in order of time
 */
public record CaseStory(
        String id, String scope, Optional<Track> track, String sector, List<Integer> breaches, Optional<Instant> t0, Optional<Instant> closed, String closing, List<Due> due,
        Optional<Entry.Act> act, List<Milestone> milestones, List<GateStory> gates, List<Entry.Responded> responses) {

    /**
     * A step.
     *
     * @param kind {@code truth}, {@code seen}, {@code judged} or {@code answered}, for its colour and shape
     * @param about the id of the act, observation, incident or gate that it is a step of; empty where it is one of the case
     */
    public record Milestone(Instant at, String kind, String name, String detail, String about) {
        /** A step of the case as a whole. */
        public Milestone(Instant at, String kind, String name, String detail) {
            this(at, kind, name, detail, "");
        }
    }

    /** The clock of a gate. {@code opens}: it lets the gate be decided; otherwise the gate is to be decided before it runs out. */
    public record Due(Gate gate, Duration within, Instant at, boolean opens) {}

    /**
     * A gate, put to its deciders as often as it was, or overdue.
     *
     * @param rounds each time that it was put, in order of time; empty where it is overdue and never was
     */
    public record GateStory(Gate gate, List<Round> rounds, Optional<Due> due, boolean overdue) {

        /** What was decided last. */
        public Optional<Entry.Decided> decided() {
            return rounds.stream().flatMap(round -> round.decided().stream()).reduce((first, last) -> last);
        }

        /** The round in which that was decided, or else the last one. */
        Optional<Round> told() {
            return rounds.stream().filter(round -> round.decided().isPresent()).reduce((first, last) -> last)
                    .or(() -> rounds.stream().reduce((first, last) -> last));
        }

        /** Whether a round is the one to hold against the clock. */
        public boolean last(Round round) {
            return told().filter(told -> told == round).isPresent();
        }

        /** How often it was decided. */
        public long times() {
            return rounds.stream().filter(round -> round.decided().isPresent()).count();
        }

        /** How its decision stands to its clock: {@code 5 h 10 min inside the 24 h}; empty if it has neither. */
        public String againstClock() {
            if (due.isEmpty()) {
                return "";
            }
            String clock = "the " + Times.span(due.get().within());
            return decided().map(decision -> margin(decision.t(), clock)).orElse(overdue ? "not decided within " + clock : "");
        }

        private String margin(Instant decided, String clock) {
            if (decided.equals(due.get().at())) {
                return due.get().opens() ? "as soon as " + clock + " had passed" : "when " + clock + " ran out";
            }
            String margin = Times.span(Duration.between(decided, due.get().at()));
            return decided.isAfter(due.get().at()) ? margin + " after " + clock : margin + " inside " + clock;
        }
    }

    /**
     * A gate was put to its deciders, if it was, and what came of it.
     *
     * @param put to whom, and until when; empty where it was called for and no ballot is recorded
     * @param open while it is not decided, by whom it is to be, until when
     */
    public record Round(
            Optional<Instant> proposed, Optional<Entry.Proposed> put, String open, List<Entry.Voted> votes, Optional<Entry.Decided> decided) {}

    /** What kind of case it is, where it is not one of breaches in a sector, answered by the ladder; empty where it is. */
    public String kind() {
        String campaign = scope.equals("campaign") ? "a campaign of breaches along the line" : "";
        String whose = track.map(Wording::track).orElse("");
        return campaign + (campaign.isEmpty() || whose.isEmpty() ? "" : ", ") + whose;
    }

    /** The first milestone of a name. */
    public Optional<Milestone> milestone(String name) {
        return milestones.stream().filter(milestone -> milestone.name().equals(name)).findFirst();
    }
}

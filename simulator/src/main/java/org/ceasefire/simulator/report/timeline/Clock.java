package org.ceasefire.simulator.report.timeline;

import java.time.Instant;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.CaseStory.GateStory;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Times;
import org.ceasefire.simulator.report.Wording;
import org.ceasefire.vocabulary.Outcome;

/**
 * The clock of a gate, and how it was kept.
 *
 * @param name how long it runs: {@code 24 h}
 * @param decided when the gate was decided; empty if it was not, or if only its time ran out
 */
public record Clock(String name, Instant from, Instant due, Optional<Instant> decided, State state, String words) {

    /** How a clock was kept. Not reached: it ran out without the conditions of its gate being met. */
    public enum State {
        MET("met"), LATE("late"), MISSED("missed"), NOT_REACHED("not reached"), ENDED("ended before it ran out"), RUNNING("running"), OPENS("opens the gate");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** In a word or a few. */
        public String word() {
            return word;
        }
    }

    static Clock of(CaseStory.Due due, CaseStory one, Story story) {
        Optional<GateStory> gate = one.gates().stream().filter(each -> each.gate() == due.gate()).findFirst();
        Optional<Instant> decided = gate.flatMap(GateStory::decided).filter(made -> made.outcome() != Outcome.NOT_REACHED).map(Entry.Decided::t);
        State state = state(due, gate, decided, ended(one), story.end());
        String name = Times.span(due.within());
        String against = gate.map(GateStory::againstClock).filter(text -> decided.isPresent() && !text.isEmpty()).map(text -> ": " + text).orElse("");
        return new Clock(name, due.at().minus(due.within()), due.at(), decided, state,
                "%s clock of %s: %s%s, due %s".formatted(name, Wording.gate(due.gate()), state.word(), against, story.times().full(due.at())));
    }

    /** Whether it was to be decided: it is overdue, or was put to its deciders and is not decided. */
    private static boolean calledFor(GateStory gate) {
        return gate.overdue() || gate.rounds().stream().anyMatch(round -> round.decided().isEmpty());
    }

    private static State state(CaseStory.Due due, Optional<GateStory> gate, Optional<Instant> decided, Optional<Instant> ended, Instant end) {
        if (due.opens()) {
            return State.OPENS;
        } else if (decided.isPresent()) {
            return decided.get().isAfter(due.at()) ? State.LATE : State.MET;
        } else if (ended.filter(at -> at.isBefore(due.at())).isPresent()) {
            return State.ENDED;
        }
        return due.at().isAfter(end) ? State.RUNNING : gate.filter(Clock::calledFor).isPresent() ? State.MISSED : State.NOT_REACHED;
    }

    /** When the case was closed or its clocks stopped, whichever was first. */
    private static Optional<Instant> ended(CaseStory one) {
        Optional<Instant> stopped = one.milestone("Clocks stopped").map(CaseStory.Milestone::at);
        return one.closed().filter(closed -> stopped.isEmpty() || closed.isBefore(stopped.get())).or(() -> stopped);
    }
}

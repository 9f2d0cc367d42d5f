package org.ceasefire.simulator.scenario.reading;

import java.time.Instant;
import java.util.Optional;

import org.ceasefire.simulator.scenario.Expectation;
import org.ceasefire.simulator.scenario.file.ActText;
import org.ceasefire.simulator.scenario.file.EventText;
import org.ceasefire.simulator.scenario.file.ExpectationText;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;

/** Makes expectations; none may come due before the act that it is about. */
final class Expectations {
    private final Frame frame;
    private final Register<EventText> events;

    Expectations(Frame frame, Register<EventText> events) {
        this.frame = frame;
        this.events = events;
    }

    Expectation expectation(ExpectationText text) {
        return new Expectation(text.all().at().line(), text.all().written(), what(text));
    }

    private Expectation.What what(ExpectationText text) {
        if (text instanceof ExpectationText.BreachText own) {
            return new Expectation.BreachFound(own.breach().value(), act(own.causedBy()), value(own.attributedTo()),
                    value(own.confidenceAtLeast()), value(own.basis()), due(own.by(), own.causedBy()));
        } else if (text instanceof ExpectationText.NoBreachText own) {
            return new Expectation.NoBreach(own.noBreach().value(), act(own.causedBy()), value(own.attributedTo()));
        } else if (text instanceof ExpectationText.BenignText own) {
            return new Expectation.BenignFound(own.benign().value(), act(own.causedBy()), due(own.by(), own.causedBy()));
        } else if (text instanceof ExpectationText.VerdictText own) {
            return new Expectation.VerdictFound(own.verdict().value(), act(own.causedBy()), due(own.by(), own.causedBy()));
        } else if (text instanceof ExpectationText.PhaseText own) {
            return gate(phase(own.phase()), own.outcome(), own.caseOf(), own.notBefore(), own.by());
        } else if (text instanceof ExpectationText.GateDecidedText own) {
            return gate(own.gate().value(), own.outcome(), own.caseOf(), own.notBefore(), own.by());
        } else if (text instanceof ExpectationText.NeverText own) {
            return new Expectation.GateNever(own.never().value());
        } else if (text instanceof ExpectationText.MissedText own) {
            events.get(own.missed());
            return new Expectation.Missed(own.missed().value());
        }
        return new Expectation.Withdrawn(((ExpectationText.WithdrawnText) text).withdrawn().value());
    }

    private Expectation.GatePassed gate(
            Gate gate, Optional<Written<Outcome>> outcome, Optional<Written<String>> caseOf, Optional<Written<When>> notBefore,
                    Optional<Written<When>> by) {
        Optional<Instant> from = notBefore.map(frame::inPlay);
        Optional<Instant> due = due(by, caseOf);
        by.ifPresent(when -> from.ifPresent(earliest -> frame.inOrder(earliest, due.get(), when.at(), "'by' is before 'not-before'.")));
        return new Expectation.GatePassed(gate, value(outcome).orElse(Outcome.APPROVED), act(caseOf), from, due);
    }

    private Gate phase(Written<Integer> phase) {
        boolean known = phase.value() >= 1 && phase.value() <= 3;
        frame.problems().unless(known, phase.at(), "There is no phase %d. Maybe 1, 2 or 3.".formatted(phase.value()));
        return known ? Gate.valueOf("PHASE_" + phase.value()) : Gate.PHASE_1;
    }

    private Optional<String> act(Optional<Written<String>> id) {
        id.ifPresent(events::get);
        return value(id);
    }

    /** When it comes due: in play, and not before the act that it is about. */
    private Optional<Instant> due(Optional<Written<When>> by, Optional<Written<String>> about) {
        Optional<Instant> due = by.map(frame::inPlay);
        Optional<Instant> begins = about.flatMap(events::find).filter(ActText.class::isInstance).map(ActText.class::cast)
                .flatMap(ActText::at).map(frame::instant);
        due.ifPresent(when -> begins.ifPresent(act -> frame.problems().unless(!when.isBefore(act), by.get().at(),
                "This is due at %s, before '%s' happens at %s.".formatted(when, about.get().value(), act))));
        return due;
    }

    private static <V> Optional<V> value(Optional<Written<V>> written) {
        return written.map(Written::value);
    }
}

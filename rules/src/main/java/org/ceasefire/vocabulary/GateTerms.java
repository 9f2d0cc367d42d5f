package org.ceasefire.vocabulary;

import java.time.Duration;
import java.util.List;

/**
 * How a gate is decided.
 *
 * @param body who decides, in words, for example {@code special-commission}
 * @param members its members; a single decider is a body of one
 * @param rule how votes make a decision
 * @param chair the member that decides where the chair does; otherwise empty
 * @param deadline how long after the proposal it must be decided
 * @param byDefault what the deadline brings if there is no decision: {@link Outcome#APPROVED} or {@link Outcome#HELD}
 */
public record GateTerms(Gate gate, String body, List<String> members, DecisionRule rule, String chair, Duration deadline, Outcome byDefault)
        implements Stated {
    public GateTerms {
        members = List.copyOf(members);
    }

    @Override
    public String key() {
        return gate.word();
    }

    /** How many members decide. */
    public int size() {
        return members.size();
    }
}

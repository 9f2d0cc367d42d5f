package org.ceasefire.simulator.scenario;

import java.time.Instant;

import org.ceasefire.vocabulary.Choice;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;

/**
 * What people put into a run while it is played.
 *
 * @param id unique in the run
 * @param author who put it in
 */
public record Input(String id, Instant at, String author, Content content) {

    public sealed interface Content {}

    /** A member votes; {@code caseId} as the ledger names it. {@code because}: why, in its own words; empty if it does not say. */
    public record CastVote(String caseId, Gate gate, String member, Choice choice, String because) implements Content {}

    /** A named decider decides a gate over the heads of its body. {@code because}: why, in his own words; empty if he does not say. */
    public record Decide(String caseId, Gate gate, Outcome outcome, String because) implements Content {}

    /** Something happens. */
    public record Happen(Inject inject) implements Content {}

    /** Something reaches the centre. */
    public record Arrive(Arrival arrival) implements Content {}
}

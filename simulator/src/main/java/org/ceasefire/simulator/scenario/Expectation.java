package org.ceasefire.simulator.scenario;

import java.time.Instant;
import java.util.Optional;

import org.ceasefire.vocabulary.Basis;
import org.ceasefire.vocabulary.BenignKind;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Standing;

/**
 * What a run must bring. It fails if it is unmet at its instant, or at ENDEX if it has none.
 *
 * @param line where it stands in the scenario file
 * @param words how it is written there, on one line
 */
public record Expectation(int line, String words, What what) {

    public sealed interface What {}

    /** A breach of a type stands. {@code causedBy}: an observation of it comes from this act, or is this report. */
    public record BreachFound(
            BreachType type, Optional<String> causedBy, Optional<Side> attributedTo, Optional<Standing> standing, Optional<Basis> basis,
            Optional<Instant> by) implements What {}

    /** No such breach ever stands. */
    public record NoBreach(BreachType type, Optional<String> causedBy, Optional<Side> attributedTo) implements What {}

    /** An incident caused by this act is closed as this innocent thing. */
    public record BenignFound(BenignKind kind, Optional<String> causedBy, Optional<Instant> by) implements What {}

    /** The law says this of an incident caused by this act. */
    public record VerdictFound(IncidentVerdict verdict, Optional<String> causedBy, Optional<Instant> by) implements What {}

    /** A gate is decided like this; {@code caseOf}: in the case of an incident that this act caused, or of which this report told. */
    public record GatePassed(Gate gate, Outcome outcome, Optional<String> caseOf, Optional<Instant> notBefore, Optional<Instant> by)
            implements What {}

    /** A gate is never approved. */
    public record GateNever(Gate gate) implements What {}

    /** No observation of this act ever reaches the centre. */
    public record Missed(String act) implements What {}

    /** A breach of this type was found and later withdrawn. */
    public record Withdrawn(BreachType type) implements What {}
}

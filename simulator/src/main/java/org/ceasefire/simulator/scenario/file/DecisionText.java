package org.ceasefire.simulator.scenario.file;

import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;

/** A named decider decides over the heads of the body. */
public record DecisionText(
        @Field(value = "The decision: approved, refused or held.", example = "approved") Written<Outcome> decision,
        @Field(value = "Its id.", example = "decision-1") Written<String> id,
        @Field(value = "When it is taken.", example = "T+72h") Written<When> at,
        @Field(value = "The case, as the ledger names it.", example = "case-1", name = "case") Written<String> caseId,
        @Field(value = "The gate.", example = "phase-3") Written<Gate> gate,
        @Field(value = "Why, in the words of who decides: it stands in the ledger and the decision log.", example = "The risk of a wider war weighs more.") Optional<Written<String>> because) implements MoveText {}

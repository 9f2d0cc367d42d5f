package org.ceasefire.simulator.scenario.file;

import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Choice;
import org.ceasefire.vocabulary.Gate;

/** A member votes. */
public record VoteText(
        @Field(value = "The vote.", example = "approve") Written<Choice> vote,
        @Field(value = "Its id.", example = "vote-1") Written<String> id,
        @Field(value = "When it is cast.", example = "T+50h") Written<When> at,
        @Field(value = "The case, as the ledger names it.", example = "case-1", name = "case") Written<String> caseId,
        @Field(value = "The gate.", example = "phase-2") Written<Gate> gate,
        @Field(value = "The member that votes.", example = "FR") Written<String> member,
        @Field(value = "Why, in the words of who votes: it stands in the ledger and the decision log.", example = "The breach is confirmed by two sources.") Optional<Written<String>> because) implements MoveText {}

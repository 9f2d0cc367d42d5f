package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Choice;

/** How a member votes unless people vote for it. */
public record BallotText(
        @Field(value = "The vote.", example = "approve") Written<Choice> vote,
        @Field(value = "How long after the proposal.", example = "3h") Written<Duration> after,
        @Field(value = "Why, in the words of who votes: it stands in the ledger and the decision log.", example = "It votes for what its neighbours ask for.") Optional<Written<String>> because) {}

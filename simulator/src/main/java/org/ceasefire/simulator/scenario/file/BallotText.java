package org.ceasefire.simulator.scenario.file;

import java.time.Duration;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Choice;

/** How a member votes unless people vote for it. */
public record BallotText(
        @Field(value = "The vote.", example = "approve") Written<Choice> vote,
        @Field(value = "How long after the proposal.", example = "3h") Written<Duration> after) {}

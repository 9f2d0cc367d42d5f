package org.ceasefire.simulator.scenario.file;

import java.time.Duration;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Step;

/** What a responder does. */
public record ResponseText(
        @Field(value = "Who acts: 1 Ukrainian forces, 2 multinational force, 3 US backstop.", example = "1") Written<Integer> tier,
        @Field(value = "The side that acts.", example = "UA") Written<Side> by,
        @Field(value = "What it does.", example = "warning") Written<Step> step,
        @Field(value = "How long after the decision.", example = "30m") Written<Duration> after) {}

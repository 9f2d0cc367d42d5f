package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.ForceState;
import org.ceasefire.vocabulary.Means;
import org.ceasefire.vocabulary.Step;

/** What a responder does. */
public record ResponseText(
        @Field(value = "Who acts: 1 Ukrainian forces, 2 multinational force, 3 US backstop.", example = "1") Written<Integer> tier,
        @Field(value = "Who acts: a party, a contributing country, or the force as a whole.", example = "FR") Written<String> by,
        @Field(value = "What it does.", example = "warning") Written<Step> step,
        @Field(value = "How long after the decision it leaves.", example = "30m") Written<Duration> after,
        @Field(value = "Where its force is when it is called; if not given, deployed.", example = "at-readiness") Optional<Written<ForceState>> state,
        @Field(value = "How many come; if not given, as many as usual.", example = "5000") Optional<Written<Integer>> troops,
        @Field(value = "With what it answers; if not given, with troops.", example = "from-the-air") Optional<Written<Means>> means) {}

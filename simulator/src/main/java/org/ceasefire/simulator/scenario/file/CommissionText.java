package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.DecisionRule;

/** The terms of the Special Commission. */
public record CommissionText(
        @Field(value = "Its members.", example = "[US, FR, UK, UA]") List<Written<String>> members,
        @Field(value = "How votes make a decision.", example = "majority") Written<DecisionRule> rule,
        @Field(value = "The member that decides where the chair does.", example = "US") Optional<Written<String>> chair,
        @Field(value = "How long after a proposal it must be decided.", example = "12h") Written<Duration> deadline,
        @Field(value = "What the deadline brings without a decision.", example = "hold", name = "default") Written<Lapse> byDefault) {}

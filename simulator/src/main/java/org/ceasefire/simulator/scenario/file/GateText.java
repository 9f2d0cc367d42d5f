package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.DecisionRule;

/** How a gate is decided. Of the special-commission only the body need be named; its terms are those of the commission. */
public record GateText(
        @Field(value = "Who decides.", example = "special-commission") Written<String> body,
        @Field(value = "Its members; if not given, the body is one person.", example = "[US, FR, UK, UA]") List<Written<String>> members,
        @Field(value = "How votes make a decision.", example = "majority") Optional<Written<DecisionRule>> rule,
        @Field(value = "The member that decides where the chair does.", example = "US") Optional<Written<String>> chair,
        @Field(value = "How long after the proposal it must be decided.", example = "24h") Optional<Written<Duration>> deadline,
        @Field(value = "What the deadline brings without a decision.", example = "hold",
                name = "default") Optional<Written<Lapse>> byDefault) {}

package org.ceasefire.simulator.scenario.file;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Side;

/** The mechanism asks a party for what an article obliges it to give within a time. */
public record RequestText(
        @Field(value = "The article, in quotes.", example = "\"3.2\"") Written<String> request,
        @Field(value = "Its id.", example = "request-1") Written<String> id,
        @Field(value = "When the party has it.", example = "T+30h") Written<When> at,
        @Field(value = "Who is asked.", example = "RU") Written<Side> to) implements EventText {}

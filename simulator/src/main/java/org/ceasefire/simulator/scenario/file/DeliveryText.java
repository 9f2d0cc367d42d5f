package org.ceasefire.simulator.scenario.file;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Deliverable;
import org.ceasefire.vocabulary.Side;

/** A party delivers what an article obliges it to: it settles the oldest of its duties that asks for that and is open. */
public record DeliveryText(
        @Field(value = "What is delivered.", example = "inventory") Written<Deliverable> delivery,
        @Field(value = "Its id.", example = "inventory-1") Written<String> id,
        @Field(value = "When the centre has it.", example = "T+4d") Written<When> at,
        @Field(value = "Who delivers it.", example = "RU") Written<Side> by) implements EventText {}

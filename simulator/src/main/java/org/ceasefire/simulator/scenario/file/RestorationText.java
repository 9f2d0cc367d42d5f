package org.ceasefire.simulator.scenario.file;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Somebody on the ground finds that positions are again those of the agreement. */
public record RestorationText(
        @Field(value = "The sector.", example = "sector-kostiantynivka") Written<String> restoration,
        @Field(value = "Its id.", example = "restored-1") Written<String> id,
        @Field(value = "When the centre has it.", example = "T+150h") Written<When> at,
        @Field(value = "Who finds it.", example = "ground-inquiry") Written<String> by) implements EventText {}

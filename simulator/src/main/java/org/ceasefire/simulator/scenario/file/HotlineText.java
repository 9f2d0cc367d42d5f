package org.ceasefire.simulator.scenario.file;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Side;

/** Two commands speak on the hotline, and what was going on ends. */
public record HotlineText(
        @Field(value = "The sector it is about.", example = "sector-kostiantynivka") Written<String> hotline,
        @Field(value = "Its id.", example = "hotline-1") Written<String> id,
        @Field(value = "When the centre has it.", example = "T+20h") Written<When> at,
        @Field(value = "Who called.", example = "RU") Written<Side> by) implements EventText {}

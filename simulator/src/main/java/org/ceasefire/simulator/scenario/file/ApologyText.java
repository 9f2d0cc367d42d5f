package org.ceasefire.simulator.scenario.file;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Side;

/** A party says that a breach was a mistake, and that it ends. */
public record ApologyText(
        @Field(value = "The sector it is about.", example = "sector-kostiantynivka") Written<String> apology,
        @Field(value = "Its id.", example = "apology-1") Written<String> id,
        @Field(value = "When the centre has it.", example = "T+20h") Written<When> at,
        @Field(value = "Who apologises.", example = "RU") Written<Side> by) implements EventText {}

package org.ceasefire.simulator.scenario.file;

import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.PleaKind;
import org.ceasefire.vocabulary.Side;

/** What a party says of fire that was its own. */
public record PleaText(
        @Field(value = "What it says: return-fire, accident, local-initiative or ordered.", example = "return-fire") Written<PleaKind> plea,
        @Field(value = "Its id.", example = "plea-1") Written<String> id,
        @Field(value = "When the centre has it.", example = "T+42h") Written<When> at,
        @Field(value = "When the fire was; if not given, when the centre has it.", example = "T+40h") Optional<Written<When>> seen,
        @Field(value = "The party that fired.", example = "UA") Written<Side> by,
        @Field(value = "Where it fired from, or where it struck.", example = "{lat: 48.59, lon: 37.72}") PositionText position)
        implements EventText {}

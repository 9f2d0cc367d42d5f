package org.ceasefire.simulator.scenario.file;

import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Side;

/** What a party alleges; it may be false. */
public record ClaimText(
        @Field(value = "What kind of thing is said to have happened.", example = "fire") Written<Happening> claim,
        @Field(value = "Its id.", example = "claim-1") Written<String> id,
        @Field(value = "When the centre has it.", example = "T+42h") Written<When> at,
        @Field(value = "When it is said to have happened; if not given, when the centre has it.",
                example = "T+40h") Optional<Written<When>> seen,
        @Field(value = "Who says so.", example = "UA") Written<Side> by,
        @Field(value = "Who is blamed.", example = "RU") Written<Side> against,
        @Field(value = "Where it is said to have happened.", example = "{lat: 48.59, lon: 37.72}") PositionText position,
        @Field(value = "In what words.", example = "Eighteen shells fell on Kostiantynivka.") Written<String> text) implements EventText {}

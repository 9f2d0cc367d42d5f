package org.ceasefire.simulator.scenario.file;

import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Side;

/** Weapons or vehicles that belong together. */
public record UnitText(
        @Field(value = "Its id.", example = "battery-1") Written<String> id,
        @Field(value = "Whose it is.", example = "RU") Written<Side> side,
        @Field(value = "Its weapon, by the id in the catalogue.", example = "d-30") Written<String> weapon,
        @Field(value = "How many pieces or vehicles.", example = "3") Written<Integer> count,
        @Field(value = "Where it stands from STARTEX until an act moves it.",
                example = "{lat: 48.60, lon: 38.75}") PositionText position,
        @Field(value = "Share of the chance to notice it that nets over it take away; if not given, none.", example = "60 %",
                measure = Measure.SHARE) Optional<Written<Double>> camouflage,
        @Field(value = "Whether it is a decoy, which only looks like its weapon; if not given, it is not.", example = "true")
        Optional<Written<Boolean>> decoy) {}

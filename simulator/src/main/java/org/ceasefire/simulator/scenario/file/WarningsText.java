package org.ceasefire.simulator.scenario.file;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;

/** When what is recorded in a sector in 24 hours warns of something to come. What is counted are shots and bursts, as recorded. */
public record WarningsText(
        @Field(value = "How much of the sector's usual rate is an indicator.", example = "200 %", measure = Measure.SHARE, fromPreset = true)
        Written<Double> rate,
        @Field(value = "How many shots and bursts a rate or a share must rest on.", example = "50", fromPreset = true) Written<Integer> recorded,
        @Field(value = "How far above the usual the share of bursts is an indicator.", example = "15 %", measure = Measure.SHARE, fromPreset = true)
        Written<Double> explosionShare,
        @Field(value = "How many shots and bursts are an indicator where nothing was recorded before.", example = "10", fromPreset = true)
        Written<Integer> newSector,
        @Field(value = "How much nearer to the line than any before a weapon must stand to be an indicator.", example = "5 km",
                measure = Measure.LENGTH, fromPreset = true) Written<Double> forward,
        @Field(value = "How many days the usual must rest on; it rests on 7 at most.", example = "3", fromPreset = true) Written<Integer> days,
        @Field(value = "How many indicators warn together.", example = "2", fromPreset = true) Written<Integer> indicators) {}

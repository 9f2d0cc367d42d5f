package org.ceasefire.simulator.scenario.file;

import java.util.List;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.WeaponClass;

/** What forces past the line amount to: up to a number a raid, from a number on an assault, between them a crossing. */
public record MovementsText(
        @Field(value = "How many people or vehicles past the line are a raid at the most.", example = "4", fromPreset = true)
        Written<Integer> raidUpTo,
        @Field(value = "From how many on they are an assault.", example = "10", fromPreset = true) Written<Integer> assaultFrom,
        @Field(value = "The weapon classes of which one past the line is an assault.", example = "[tank, armoured-vehicle]")
        List<Written<WeaponClass>> assaultWith) {}

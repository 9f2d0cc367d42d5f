package org.ceasefire.simulator.scenario.file;

import java.util.Map;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.WeaponClass;

/** What sensors take for what, as the catalogue has it. */
public record ConfusionText(
        @Field("Where the figures come from.") Written<String> source,
        @Field(value = "Of each class, the classes it is told for where its class can be told; 100 % together.", measure = Measure.SHARE)
        Map<Written<WeaponClass>, Map<Written<WeaponClass>, Written<Double>>> recognised,
        @Field(value = "Chance that a decoy is seen through where the type of a thing can be told.", measure = Measure.SHARE)
        Written<Double> seenThrough,
        @Field("Places that look like a vehicle to radar, and are none.") GhostsText ghosts) {

    /** Ghosts of radar. */
    public record GhostsText(
            @Field(value = "How many there are on 1,000 square kilometres.", name = "per-1000-km2") Written<Double> per1000Km2,
            @Field(value = "Chance that one is taken for a vehicle where radar would notice a vehicle.", measure = Measure.SHARE)
            Written<Double> shown) {}
}

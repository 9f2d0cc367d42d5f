package org.ceasefire.simulator.scenario.file;

import java.util.List;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.WeaponClass;

/** What makes a breach one step graver than its type is. */
public record ModifiersText(
        @Field(value = "From how many civilians killed or hurt on.", example = "1", fromPreset = true) Written<Integer> casualtiesFrom,
        @Field(value = "The weapon classes whose use does.", example = "[rocket-artillery, missile]") List<Written<WeaponClass>> proscribed,
        @Field(value = "The calibre from which on the use of any weapon does.", example = "220 mm", measure = Measure.CALIBRE, fromPreset = true)
        Written<Double> proscribedFrom,
        @Field(value = "From what depth past the line on a movement does.", example = "5 km", measure = Measure.LENGTH, fromPreset = true)
        Written<Double> depthFrom) {}

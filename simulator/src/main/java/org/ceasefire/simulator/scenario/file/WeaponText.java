package org.ceasefire.simulator.scenario.file;

import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.WeaponClass;

/** A type of weapon or vehicle. */
public record WeaponText(
        @Field(value = "Its id.", example = "d-30") Written<String> id,
        @Field(value = "Its class.", example = "artillery", fromPreset = true) Written<WeaponClass> kind,
        @Field(value = "Its calibre, if it fires.", example = "122 mm", measure = Measure.CALIBRE) Optional<Written<Double>> calibre,
        @Field(value = "How far it reaches, if it fires.", example = "15.4 km", measure = Measure.LENGTH) Optional<Written<Double>> range,
        @Field(value = "The dimension that decides whether it can be told in a picture.", example = "3 m", measure = Measure.LENGTH,
                fromPreset = true) Written<Double> size,
        @Field(value = "Where the figures come from.", example = "default, unsourced") Optional<Written<String>> source) {}

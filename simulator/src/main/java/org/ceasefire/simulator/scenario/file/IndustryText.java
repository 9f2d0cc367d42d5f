package org.ceasefire.simulator.scenario.file;

import java.util.List;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Plants that are hot all the time, as the catalogue has them. */
public record IndustryText(
        @Field("Where the figures come from.") Written<String> source,
        @Field("The plants.") List<PlantText> plants) {

    /** A plant. */
    public record PlantText(
            @Field(value = "Its id.", example = "works-alchevsk") Written<String> id,
            @Field(value = "Its name.", example = "Alchevsk steel works") Written<String> name,
            @Field(value = "Its middle.", example = "{lat: 48.46, lon: 38.77}") PositionText position,
            @Field(value = "How far it reaches.", example = "3 km", measure = Measure.LENGTH) Written<Double> radius,
            @Field(value = "Radiative power.", example = "50 MW", measure = Measure.POWER) Written<Double> power) {}
}

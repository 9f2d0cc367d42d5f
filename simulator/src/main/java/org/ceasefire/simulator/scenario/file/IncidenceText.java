package org.ceasefire.simulator.scenario.file;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;

/** The window in which a radar images: angles at the place, between straight up and the satellite. */
public record IncidenceText(
        @Field(value = "Least.", example = "20 deg", measure = Measure.ANGLE, fromPreset = true) Written<Double> from,
        @Field(value = "Greatest.", example = "45 deg", measure = Measure.ANGLE, fromPreset = true) Written<Double> to) {}

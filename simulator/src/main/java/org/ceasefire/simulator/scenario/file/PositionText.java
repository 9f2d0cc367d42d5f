package org.ceasefire.simulator.scenario.file;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Tree;
import org.ceasefire.simulator.scenario.yaml.Written;

/** A place. */
public record PositionText(
        @Field(value = "Latitude, degrees north, WGS 84.", example = "48.60") Written<Double> lat,
        @Field(value = "Longitude, degrees east, WGS 84.", example = "38.75") Written<Double> lon,
        Tree.Mapping all) {}

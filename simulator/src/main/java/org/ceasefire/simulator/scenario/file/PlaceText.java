package org.ceasefire.simulator.scenario.file;

import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;

/** A named place. */
public record PlaceText(
        @Field(value = "Its name.", example = "Kramatorsk") Written<String> name,
        @Field(value = "Where it is.", example = "{lat: 48.73, lon: 37.58}") PositionText position,
        @Field(value = "Whether an annex protects it; if not given, it does not.", example = "true", name = "protected")
        Optional<Written<Boolean>> isProtected) {}

package org.ceasefire.simulator.scenario.file;

import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.ClockTime;
import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Tree;
import org.ceasefire.simulator.scenario.yaml.Written;

/** An orbit: by its elements at STARTEX, or by a two-line set as it is published. */
public sealed interface OrbitText {

    /** By its elements at STARTEX. */
    record ElementsText(
            @Field(value = "Above the mean equatorial radius; of an eccentric orbit, its semi-major axis.", example = "570 km",
                    measure = Measure.LENGTH, fromPreset = true) Written<Double> altitude,
            @Field(value = "Its inclination, 0 deg to 180 deg.", example = "97.7 deg", measure = Measure.ANGLE, fromPreset = true)
            Written<Double> inclination,
            @Field(value = "Local solar time of its ascending node at STARTEX.", example = "\"22:30\"", fromPreset = true)
            Written<ClockTime> ascendingNode,
            @Field(value = "Argument of latitude at STARTEX, 0 deg to 360 deg.", example = "0 deg", measure = Measure.ANGLE,
                    fromPreset = true)
            Written<Double> phase,
            @Field(value = "Its eccentricity; if not given, it is a circle.", example = "0.001") Optional<Written<Double>> eccentricity,
            @Field(value = "Argument of perigee of an eccentric orbit, 0 deg to 360 deg.", example = "90 deg", measure = Measure.ANGLE)
            Optional<Written<Double>> perigee) implements OrbitText {}

    /** By a two-line set. */
    record TwoLineText(
            @Field(value = "The two lines of a two-line element set, each in quotes, of at most 90 days before or after STARTEX.",
                    example = "[\"1 25544U ...\", \"2 25544 ...\"]") List<Written<String>> tle,
            Tree.Mapping all) implements OrbitText {}
}

package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.List;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;

/** An order for one scene. It comes before standing aims; among orders, the earlier comes first. */
public record OrderText(
        @Field(value = "Its id.", example = "look-there") Written<String> id,
        @Field(value = "Order time.", example = "T+10h") Written<When> at,
        @Field(value = "Who may take it: ids of satellites, or types for all satellites of a type. The first that can collect it takes it.",
                example = "[radar-1]") List<Written<String>> satellites,
        @Field(value = "The middle of the scene.", example = "{lat: 48.60, lon: 37.90}") PositionText aim,
        @Field(value = "How long after order time it must be collected, or it is of no use.", example = "48h")
        Written<Duration> expires) {}

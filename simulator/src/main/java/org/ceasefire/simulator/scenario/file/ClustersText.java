package org.ceasefire.simulator.scenario.file;

import java.time.Duration;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;

/** How acts that come by chance come together. */
public record ClustersText(
        @Field(value = "Mean number of acts of a cluster.", example = "6") Written<Integer> of,
        @Field(value = "Radius around its middle that holds 95 % of them.", example = "3 km", measure = Measure.LENGTH)
        Written<Double> within,
        @Field(value = "In what time they come.", example = "2h") Written<Duration> over) {}

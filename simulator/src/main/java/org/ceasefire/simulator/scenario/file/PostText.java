package org.ceasefire.simulator.scenario.file;

import java.time.Duration;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;

/** A post on the ground. It notices fire, day and night, at either end; it tells small arms from the rest, and no more. */
public record PostText(
        @Field(value = "Its id.", example = "camera-hnutove") Written<String> id,
        @Field(value = "acoustic or camera-site.", example = "camera-site") Written<SensorKind> kind,
        @Field(value = "The country or body that runs it.", example = "OSCE") Written<String> provider,
        @Field(value = "Where it stands.", example = "{lat: 48.59, lon: 37.72}") PositionText position,
        @Field(value = "How far it notices guns and bursts.", example = "8 km", measure = Measure.LENGTH) Written<Double> range,
        @Field(value = "How far it notices rifles and machine guns.", example = "3 km", measure = Measure.LENGTH) Written<Double> smallArmsRange,
        @Field(value = "The chance that it notices a fire in its range.", example = "80 %", measure = Measure.SHARE) Written<Double> notices,
        @Field(value = "Radius that contains 95 % of its position errors.", example = "300 m", measure = Measure.LENGTH) Written<Double> error,
        @Field(value = "From noticing to delivery.", example = "10m") Written<Duration> latency,
        @Field(value = "Admiralty grade of the source.", example = "B") Written<Reliability> reliability) {}

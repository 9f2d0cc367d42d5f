package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Inlined;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;

/** What a satellite can do: given by its type, unless a scenario gives it for one satellite. */
@Inlined
public record SatelliteFigures(
        @Field(value = "optical, radar, thermal or radio.", example = "radar", fromPreset = true) Written<SensorKind> kind,
        @Field(value = "Its circular orbit.",
                example = "{altitude: 570 km, inclination: 97.7 deg, ascending-node: \"22:30\", phase: 0 deg}", fromPreset = true)
        SatelliteText.OrbitText orbit,
        @Field(value = "Width of what it images.", example = "5 km", measure = Measure.LENGTH, fromPreset = true) Written<Double> swath,
        @Field(value = "Greatest off-nadir angle to which it can point; 0 deg for a strip below it.", example = "35 deg",
                measure = Measure.ANGLE, fromPreset = true) Written<Double> reach,
        @Field(value = "Ground sample distance; of a thermal sensor, its pixel.", example = "1 m", measure = Measure.LENGTH,
                fromPreset = true) Written<Double> resolution,
        @Field(value = "Radius that contains 95 % of its position errors.", example = "50 m", measure = Measure.LENGTH, fromPreset = true)
        Written<Double> error,
        @Field(value = "Standard deviation of its times.", example = "1s", fromPreset = true) Written<Duration> timeError,
        @Field(value = "Standard deviation of its counts, as a share of them.", example = "20 %", measure = Measure.SHARE, fromPreset = true)
        Written<Double> countError,
        @Field(value = "Mean false alarms a pass.", example = "0.02 per pass", measure = Measure.FALSE_ALARMS, fromPreset = true)
        Written<Double> falseAlarms,
        @Field(value = "From seeing to the centre having it.", example = "3h", fromPreset = true) Written<Duration> latency,
        @Field(value = "Admiralty grade of the source.", example = "B", fromPreset = true) Written<Reliability> reliability,
        @Field(value = "Where the figures come from: a mark of SOURCES.md, or what you say, and the fields that are drawn from it.",
                example = "{S141: [orbit]}") Map<Written<String>, List<Written<String>>> sources) {}

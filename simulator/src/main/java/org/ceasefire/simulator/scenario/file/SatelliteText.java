package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.ClockTime;
import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;

/** A satellite. What is not given is that of its type. */
public record SatelliteText(
        @Field(value = "Its id.", example = "radar-1") Written<String> id,
        @Field(value = "Its type, by the name in the catalogue.", example = "x-band-radar") Written<String> type,
        @Field(value = "The country or body that runs it.", example = "US") Written<String> provider,
        @Field(value = "optical, radar or thermal.", example = "radar", fromPreset = true) Written<SensorKind> kind,
        @Field(value = "Its circular orbit.",
                example = "{altitude: 570 km, inclination: 97.7 deg, ascending-node: \"22:30\", phase: 0 deg}", fromPreset = true)
        OrbitText orbit,
        @Field(value = "Width of what it images.", example = "5 km", measure = Measure.LENGTH, fromPreset = true) Written<Double> swath,
        @Field(value = "Greatest off-nadir angle to which it can point; 0 deg for a strip below it.", example = "35 deg",
                measure = Measure.ANGLE, fromPreset = true) Written<Double> reach,
        @Field(value = "The places it images when it can reach them: positions, or the id of a sector or zone for its middle."
                + " If not given, everything below it.", example = "[{lat: 48.60, lon: 37.90}]") Optional<PlacesText> aims,
        @Field(value = "Ground sample distance; of a thermal sensor, its pixel.", example = "1 m", measure = Measure.LENGTH,
                fromPreset = true) Written<Double> resolution,
        @Field(value = "Radius that contains 95 % of its position errors.", example = "50 m", measure = Measure.LENGTH, fromPreset = true)
        Written<Double> error,
        @Field(value = "Mean false alarms a pass.", example = "0.02 per pass", measure = Measure.FALSE_ALARMS, fromPreset = true)
        Written<Double> falseAlarms,
        @Field(value = "From seeing to the centre having it.", example = "3h", fromPreset = true) Written<Duration> latency,
        @Field(value = "Admiralty grade of the source.", example = "B", fromPreset = true) Written<Reliability> reliability,
        @Field(value = "Where the figures come from.", example = "default, unsourced") Optional<Written<String>> source) {

    /** A circular orbit. */
    public record OrbitText(
            @Field(value = "Above the mean equatorial radius, 200 km to 2,000 km.", example = "570 km", measure = Measure.LENGTH,
                    fromPreset = true) Written<Double> altitude,
            @Field(value = "Its inclination, 0 deg to 180 deg.", example = "97.7 deg", measure = Measure.ANGLE, fromPreset = true)
            Written<Double> inclination,
            @Field(value = "Local solar time of its ascending node at STARTEX.", example = "\"22:30\"", fromPreset = true)
            Written<ClockTime> ascendingNode,
            @Field(value = "Argument of latitude at STARTEX, 0 deg to 360 deg.", example = "0 deg", measure = Measure.ANGLE,
                    fromPreset = true)
            Written<Double> phase) {}
}

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
        @Field(value = "The places it images when it can reach them: positions, or the id of a sector or zone for its middle."
                + " If not given, everything below it.", example = "[{lat: 48.60, lon: 37.90}]") Optional<PlacesText> aims,
        SatelliteFigures figures) {

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

package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Reliability;

/** A drone. What is not given is that of its type. */
public record DroneText(
        @Field(value = "Its id.", example = "drone-1") Written<String> id,
        @Field(value = "Its type, by the name in the catalogue.", example = "camcopter-s100") Written<String> type,
        @Field(value = "The country or body that runs it.", example = "FR") Written<String> provider,
        @Field(value = "Where it takes off and lands.", example = "{lat: 48.73, lon: 37.20}") PositionText base,
        @Field(value = "When and where it flies.", example = "{every: 8h, along: sector-kostiantynivka}") SortiesText sorties,
        @Field(value = "Ground speed.", example = "100 km/h", measure = Measure.SPEED, fromPreset = true) Written<Double> speed,
        @Field(value = "Height above ground.", example = "1000 m", measure = Measure.LENGTH, fromPreset = true) Written<Double> altitude,
        @Field(value = "How long it can stay in the air.", example = "6h", fromPreset = true) Written<Duration> endurance,
        @Field(value = "Width of the ground its camera covers.", example = "2 km", measure = Measure.LENGTH, fromPreset = true)
        Written<Double> swath,
        @Field(value = "Ground sample distance by day.", example = "0.15 m", measure = Measure.LENGTH, fromPreset = true)
        Written<Double> resolution,
        @Field(value = "Ground sample distance of its infrared camera by night.", example = "0.4 m", measure = Measure.LENGTH,
                fromPreset = true) Written<Double> nightResolution,
        @Field(value = "Radius that contains 95 % of its position errors.", example = "50 m", measure = Measure.LENGTH, fromPreset = true)
        Written<Double> error,
        @Field(value = "Mean false alarms an hour of flight.", example = "0.02 per hour", measure = Measure.FALSE_ALARMS, fromPreset = true)
        Written<Double> falseAlarms,
        @Field(value = "From seeing to the centre having it.", example = "20m", fromPreset = true) Written<Duration> latency,
        @Field(value = "Admiralty grade of the source.", example = "B", fromPreset = true) Written<Reliability> reliability,
        @Field(value = "Where the figures come from.", example = "default, unsourced") Optional<Written<String>> source) {

    /** Sorties of a drone. */
    public record SortiesText(
            @Field(value = "A launch every so often until ENDEX.", example = "8h") Optional<Written<Duration>> every,
            @Field(value = "The first of these; if not given, STARTEX.", example = "T+2h") Optional<Written<When>> first,
            @Field(value = "Single launches.", example = "[T+6h, T+30h]") List<Written<When>> launches,
            @Field(value = "The way: positions, or the id of a sector to fly along the line in it.", example = "sector-kostiantynivka")
            PlacesText along) {}
}

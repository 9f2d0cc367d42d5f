package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Inlined;
import org.ceasefire.simulator.scenario.yaml.LinkRange;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Reliability;

/** What a drone can do: given by its type, unless a scenario gives it for one drone. */
@Inlined
public record DroneFigures(
        @Field(value = "Ground speed.", example = "100 km/h", measure = Measure.SPEED, fromPreset = true) Written<Double> speed,
        @Field(value = "Height above ground.", example = "1000 m", measure = Measure.LENGTH, fromPreset = true) Written<Double> altitude,
        @Field(value = "How long it can stay in the air.", example = "6h", fromPreset = true) Written<Duration> endurance,
        @Field(value = "Full angle that its camera takes in across its way; with the height it gives the width of the ground in view.",
                example = "38.6 deg", measure = Measure.ANGLE, fromPreset = true) Written<Double> fieldOfView,
        @Field(value = "Ground sample distance by day.", example = "0.15 m", measure = Measure.LENGTH, fromPreset = true)
        Written<Double> resolution,
        @Field(value = "Ground sample distance of its infrared camera by night.", example = "0.4 m", measure = Measure.LENGTH,
                fromPreset = true) Written<Double> nightResolution,
        @Field(value = "Radius that contains 95 % of its position errors.", example = "50 m", measure = Measure.LENGTH, fromPreset = true)
        Written<Double> error,
        @Field(value = "Standard deviation of its times.", example = "2s", fromPreset = true) Written<Duration> timeError,
        @Field(value = "Standard deviation of its counts, as a share of them.", example = "20 %", measure = Measure.SHARE, fromPreset = true)
        Written<Double> countError,
        @Field(value = "Mean false alarms an hour of flight.", example = "0.02 per hour", measure = Measure.FALSE_ALARMS, fromPreset = true)
        Written<Double> falseAlarms,
        @Field(value = "From seeing to the centre having it.", example = "20m", fromPreset = true) Written<Duration> latency,
        @Field(value = "Admiralty grade of the source.", example = "B", fromPreset = true) Written<Reliability> reliability,
        @Field(value = "How far its control link reaches; satcom for a link by satellite, which reaches everywhere and is not jammed from the"
                + " ground.", example = "150 km", fromPreset = true) Written<LinkRange> link,
        @Field(value = "Effective radiated power of its control link, if that is by radio.", example = "10 W", measure = Measure.RADIO_POWER)
        Optional<Written<Double>> linkPower,
        @Field(value = "By how much a jammer may be stronger at the drone before a link by radio is lost.", example = "20 dB",
                measure = Measure.DECIBELS) Optional<Written<Double>> withstands,
        @Field(value = "It does not launch in more wind than this.", example = "30 kt", measure = Measure.SPEED, fromPreset = true)
        Written<Double> windLimit,
        @Field(value = "Whether it launches where ice would form on it.", example = "false", fromPreset = true)
        Written<Boolean> fliesInIcing,
        @Field(value = "How many airframes there are.", example = "3", fromPreset = true) Written<Integer> airframes,
        @Field(value = "How many crews there are.", example = "4", fromPreset = true) Written<Integer> crews,
        @Field(value = "From landing until an airframe can fly again.", example = "45m", fromPreset = true) Written<Duration> turnaround,
        @Field(value = "From landing until its crew can fly again.", example = "8h", fromPreset = true) Written<Duration> rest,
        @Field(value = "Where the figures come from: a mark of SOURCES.md, or what you say, and the fields that are drawn from it.",
                example = "{S115: [endurance]}") Map<Written<String>, List<Written<String>>> sources) {}

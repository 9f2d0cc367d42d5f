package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.TextOrList;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;

/** A standing order: when such a thing reaches the centre, a drone goes and looks. */
public record CueText(
        @Field(value = "Its id.", example = "look-at-heat") Written<String> id,
        @Field(value = "On what: a sign that was observed, or a claim.", example = "{sign: heat, kind: thermal}") OnText on,
        @Field(value = "The drone that goes, or several in the order of preference: one in flight is diverted, else one is launched.",
                example = "[drone-1, drone-2]") DronesText task,
        @Field(value = "How far the place may be from where the drone is, or from its base; if not given, as far as link and endurance allow.",
                example = "60 km", measure = Measure.LENGTH) Optional<Written<Double>> within,
        @Field(value = "From the centre knowing to the drone being tasked; if not given, at once.", example = "15m")
        Optional<Written<Duration>> after,
        @Field(value = "How long after it sent a drone it sends none; if not given, it always does.", example = "6h")
        Optional<Written<Duration>> atMostEvery,
        @Field(value = "How long the drone circles over the place; if not given, 20m.", example = "30m", name = "for")
        Optional<Written<Duration>> circling) {

    /** What sets it off. */
    public sealed interface OnText permits OnSignText, OnClaimText {}

    /** An observation. */
    public record OnSignText(
            @Field(value = "The sign that was observed.", example = "heat") Written<Sign> sign,
            @Field(value = "By this source only.", example = "thermal-1") Optional<Written<String>> by,
            @Field(value = "By such a sensor only.", example = "thermal") Optional<Written<SensorKind>> kind) implements OnText {}

    /** A claim. */
    public record OnClaimText(
            @Field(value = "What is said to have happened.", example = "fire") Written<Happening> claim,
            @Field(value = "By this party only.", example = "UA") Optional<Written<Side>> by) implements OnText {}

    /** One drone, or several. */
    @TextOrList
    public record DronesText(
            @Field("The id of a drone.") Optional<Written<String>> one,
            @Field("Ids of drones.") List<Written<String>> several,
            Spot at) {}
}

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

/** A standing order: when such a thing reaches the centre, a drone goes and looks, or a scene is ordered. */
public record CueText(
        @Field(value = "Its id.", example = "look-at-heat") Written<String> id,
        @Field(value = "On what: a sign that was observed, or a claim.", example = "{sign: heat, kind: thermal}") OnText on,
        @Field(value = "The drone that goes, or several in the order of preference: one in flight is diverted, else one is launched.",
                example = "[drone-1, drone-2]") Optional<SensorsText> task,
        @Field(value = "The satellites that may take an order for a scene there: ids, or types for all satellites of a type.",
                example = "[radar-1, sub-metre-optical]") Optional<SensorsText> order,
        @Field(value = "How long after the order the scene must be collected; if not given, 24h.", example = "48h")
        Optional<Written<Duration>> expires,
        @Field(value = "How far the place may be from where the drone is, or from its base; if not given, as far as link and endurance allow.",
                example = "60 km", measure = Measure.LENGTH) Optional<Written<Double>> within,
        @Field(value = "From the centre knowing to the drone being tasked; if not given, at once.", example = "15m")
        Optional<Written<Duration>> after,
        @Field(value = "How long after it sent or ordered anything it does not do so again; if not given, it always does.", example = "6h")
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

    /** One sensor, or several. */
    @TextOrList
    public record SensorsText(
            @Field("The id of one.") Optional<Written<String>> one,
            @Field("Ids of several.") List<Written<String>> several,
            Spot at) {}
}

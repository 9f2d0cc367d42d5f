package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.PhaseReached;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Side;

/** Something that really happens. */
public record ActText(
        @Field(value = "What kind of act.", example = "fire") Written<ActKind> act,
        @Field(value = "Its id.", example = "first-salvo") Written<String> id,
        @Field(value = "When it begins.", example = "T+40h") Optional<Written<When>> at,
        @Field(value = "Instead of at: what must come first.", example = "phase >= 1",
                name = "if") Optional<Written<PhaseReached>> condition,
        @Field(value = "How long after the condition holds.", example = "2h") Optional<Written<Duration>> after,
        @Field(value = "The unit that acts.", example = "battery-1") Optional<Written<String>> unit,
        @Field(value = "Who acts, if no unit of the scenario does.", example = "RU") Optional<Written<Side>> side,
        @Field(value = "With what, if no unit of the scenario does.", example = "mi-8") Optional<Written<String>> weapon,
        @Field(value = "How many pieces or vehicles; if not given, all of the unit, or 1.", example = "6") Optional<Written<Integer>> count,
        @Field(value = "How many rounds (fire, exercise, demining).", example = "18") Optional<Written<Integer>> rounds,
        @Field(value = "How long it lasts; if not given, fire lasts a minute a round, and other acts an hour.", example = "3d",
                name = "for")
        Optional<Written<Duration>> lasting,
        @Field(value = "Where it stays; if not given, where its unit then stands.", example = "{lat: 48.60, lon: 37.90}")
        Optional<PositionText> position,
        @Field(value = "The way it moves, at least two positions.", example = "[{lat: 48.60, lon: 38.75}, {lat: 48.60, lon: 37.90}]")
        List<PositionText> path,
        @Field(value = "Where it strikes (fire, exercise).", example = "{lat: 48.59, lon: 37.72}") Optional<PositionText> target,
        @Field(value = "How far it reaches (jamming, spoofing).", example = "20 km", measure = Measure.LENGTH) Optional<Written<Double>> radius,
        @Field(value = "Radiative power of a fire that burns.", example = "5 MW", measure = Measure.POWER) Optional<Written<Double>> power,
        @Field(value = "Instead of a radius: effective radiated power of the jammer; it breaks the links that cannot withstand it.",
                example = "1 kW", measure = Measure.RADIO_POWER) Optional<Written<Double>> jammerPower,
        @Field(value = "By how much the positions that drones report are shifted (spoofing).", example = "5 km", measure = Measure.LENGTH)
        Optional<Written<Double>> shift,
        @Field(value = "The azimuth towards which they are shifted (spoofing).", example = "270 deg", measure = Measure.ANGLE)
        Optional<Written<Double>> towards,
        @Field(value = "At which drone (fire at drones); if not given, at whatever drone is within range.", example = "drone-1")
        Optional<Written<String>> drone,
        @Field(value = "The chance to bring a drone down (fire at drones).", example = "60 %", measure = Measure.SHARE)
        Optional<Written<Double>> hit,

        @Field(value = "Share of the chance to notice what stands there that nets take away; if not given, as its unit's.", example = "60 %",
                measure = Measure.SHARE) Optional<Written<Double>> camouflage)
        implements EventText {}

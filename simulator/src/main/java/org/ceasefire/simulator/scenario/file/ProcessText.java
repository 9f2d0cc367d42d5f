package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.Rate;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Side;

/** Acts that come by chance. */
public record ProcessText(
        @Field(value = "What comes.", example = "harvest-fires") Written<ProcessKind> process,
        @Field(value = "Its id.", example = "stubble") Written<String> id,
        @Field(value = "How many acts on average, in all or for so much of the line (3 acts per day per 100 km); or climatology (harvest fires only).",
                example = "12 acts per day") Written<Rate> rate,
        @Field(value = "How they come together; if not given, each comes alone.", example = "{of: 6, within: 3 km, over: 2h}")
        Optional<ClustersText> clusters,
        @Field(value = "The sector or zone; if not given, every zone that is known for it.", example = "cropland-north", name = "in")
        Optional<Written<String>> where,
        @Field(value = "Who acts; if not given, civilians.", example = "RU") Optional<Written<Side>> side,
        @Field(value = "With what (shelling, flights).", example = "d-30") Optional<Written<String>> weapon,
        @Field(value = "Rounds or blasts of each act; if not given, 1.", example = "12") Optional<Written<Integer>> rounds,
        @Field(value = "How long each lasts; if not given, as its kind.", example = "3h", name = "for") Optional<Written<Duration>> lasting,
        @Field(value = "Radiative power of each fire; if not given, as its kind.", example = "5 MW", measure = Measure.POWER)
        Optional<Written<Double>> power,
        @Field(value = "How far across the line the target of each shelling lies.", example = "5 km", measure = Measure.LENGTH)
        Optional<Written<Double>> across) implements EventText {}

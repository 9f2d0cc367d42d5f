package org.ceasefire.simulator.scenario.file;

import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Measure;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;

/** A post on the ground, for example a camera site, kept watch and could have seen: quiet counts only while somebody watches. */
public record WatchText(
        @Field(value = "Where: the id of a zone or sector, or the positions of a ring.", example = "sector-kostiantynivka") PlacesText watch,
        @Field(value = "Its id.", example = "watch-1") Written<String> id,
        @Field(value = "When the centre has it.", example = "T+150h") Written<When> at,
        @Field(value = "From when it was kept.", example = "T+70h") Written<When> from,
        @Field(value = "Until when.", example = "T+148h") Written<When> to,
        @Field(value = "The chance that it would have noticed what breaks the peace; if not given, 100 %.", example = "80 %",
                measure = Measure.SHARE)
        Optional<Written<Double>> noticing) implements EventText {}

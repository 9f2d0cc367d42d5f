package org.ceasefire.simulator.scenario.file;

import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.TextOrList;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Places: by the name of something that has them, or one by one. */
@TextOrList
public record PlacesText(
        @Field("A file of the scenario's folder, or the id of a sector or zone.") Optional<Written<String>> named,
        @Field("Positions, in order.") List<PositionText> positions,
        Spot at) {}

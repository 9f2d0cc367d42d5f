package org.ceasefire.simulator.scenario.file;

import java.util.List;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;

/** A file of moves: what people put into a run that is being played. */
public record InputsText(
        @Field(value = "Who puts it in.", example = "white cell") Written<String> author,
        @Field("Votes, decisions, acts, claims, reports, notifications and restorations.") List<MoveText> moves) {}

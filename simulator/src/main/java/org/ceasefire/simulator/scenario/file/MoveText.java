package org.ceasefire.simulator.scenario.file;

import org.ceasefire.simulator.scenario.yaml.Written;

/** Something that people put into a run. */
public sealed interface MoveText permits VoteText, DecisionText, EventText {
    Written<String> id();
}

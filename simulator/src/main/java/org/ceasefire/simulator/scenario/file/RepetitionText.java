package org.ceasefire.simulator.scenario.file;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;

/** When breaches count as repeated. */
public record RepetitionText(
        @Field(value = "How many of one type in one sector on one day (UTC) make each of them a step graver.", example = "5", fromPreset = true)
        Written<Integer> from) {}

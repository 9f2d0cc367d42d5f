package org.ceasefire.simulator.scenario.file;

import java.time.Duration;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;

/** What shows what was meant. */
public record IntentText(
        @Field(value = "How soon a party must say that its fire was an accident.", example = "12h", fromPreset = true)
        Written<Duration> apologyWithin,
        @Field(value = "Fire by one side in so many sectors shows an order.", example = "3", fromPreset = true) Written<Integer> sectors,
        @Field(value = "If it began no farther apart than this, on one day (UTC).", example = "2h", fromPreset = true)
        Written<Duration> within) {}

package org.ceasefire.simulator.scenario.file;

import java.time.Duration;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;

/** When a burst may be of the side's own gun. */
public record StagingText(
        @Field(value = "How long after a gun fired its shell can burst.", example = "2m", fromPreset = true) Written<Duration> longestFlight) {}

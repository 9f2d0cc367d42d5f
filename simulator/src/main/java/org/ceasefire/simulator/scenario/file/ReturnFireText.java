package org.ceasefire.simulator.scenario.file;

import java.time.Duration;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;

/** When pleaded return fire is accepted. */
public record ReturnFireText(
        @Field(value = "How long after the attack began the reply began at the latest.", example = "15m", fromPreset = true)
        Written<Duration> immediateWithin,
        @Field(value = "How many times as many rounds or bursts as the attack's the reply may have.", example = "2", fromPreset = true)
        Written<Integer> proportion,
        @Field(value = "How long after the reply began the centre was told at the latest.", example = "6h", fromPreset = true)
        Written<Duration> notifiedWithin) {}

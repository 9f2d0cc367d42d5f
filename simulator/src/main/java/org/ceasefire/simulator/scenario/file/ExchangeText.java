package org.ceasefire.simulator.scenario.file;

import java.time.Duration;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;

/** When fire answers fire. */
public record ExchangeText(
        @Field(value = "How far apart the times of two fires may lie and leave it open which was the first.", example = "5m", fromPreset = true)
        Written<Duration> unclearWithin) {}

package org.ceasefire.simulator.scenario.file;

import java.time.Duration;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;

/** How long the law waits for what no sensor settles. */
public record InquiriesText(
        @Field(value = "How long after something was first seen an inquiry, a record or a notification is waited for.", example = "7d", fromPreset = true)
        Written<Duration> within) {}

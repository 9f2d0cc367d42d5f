package org.ceasefire.simulator.scenario.file;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;

/** When breaches that no phase answers add up to a campaign, which has a case and clocks of its own. */
public record CampaignText(
        @Field(value = "How many breaches laid to the other party it takes, along the whole line.", example = "20", fromPreset = true)
        Written<Integer> breaches,
        @Field(value = "Within how many days (UTC), the last included.", example = "7", fromPreset = true) Written<Integer> days,
        @Field(value = "In how many sectors.", example = "2", fromPreset = true) Written<Integer> sectors,
        @Field(value = "How many times as many as those laid to the guaranteed party in the same days.", example = "3", fromPreset = true)
        Written<Integer> times) {}

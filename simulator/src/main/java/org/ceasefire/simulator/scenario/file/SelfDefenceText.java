package org.ceasefire.simulator.scenario.file;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Likelihood;
import org.ceasefire.vocabulary.Severity;

/** When Ukrainian forces may act at once. */
public record SelfDefenceText(
        @Field(value = "The least severity of a breach against which they may.", example = "grave", fromPreset = true) Written<Severity> from,
        @Field(value = "How likely it must be the other party's.", example = "likely", fromPreset = true) Written<Likelihood> attribution) {}

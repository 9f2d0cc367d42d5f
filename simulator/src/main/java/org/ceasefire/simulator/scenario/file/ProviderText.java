package org.ceasefire.simulator.scenario.file;

import java.util.List;
import java.util.Map;

import org.ceasefire.simulator.scenario.Provider;
import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;

/** A country or body that runs sensors. */
public record ProviderText(
        @Field(value = "Its name.", example = "United States") Written<String> name,
        @Field(value = "What it is to the monitoring mission.", example = "lead") Written<Provider.Role> role,
        @Field(value = "Where this comes from.", example = "{S5-S8: [role]}") Map<Written<String>, List<Written<String>>> sources) {}

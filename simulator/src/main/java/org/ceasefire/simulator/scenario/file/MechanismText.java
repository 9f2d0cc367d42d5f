package org.ceasefire.simulator.scenario.file;

import java.util.List;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;

/** When the monitoring mechanism works. While it does not, the law judges on, and what would be put to its bodies waits. */
public record MechanismText(
        @Field(value = "The bodies that belong to it; if not given, the special-commission.", example = "[special-commission]")
        List<Written<String>> bodies,
        @Field(value = "When it starts; if not given, before STARTEX.", example = "T+10d") Optional<Written<When>> starts,
        @Field("When it is suspended; if not given, never.") List<SuspensionText> suspended) {

    /** A time of suspension. */
    public record SuspensionText(
            @Field(value = "From when.", example = "T+5d") Written<When> from,
            @Field(value = "Until when.", example = "T+7d") Written<When> to) {}
}

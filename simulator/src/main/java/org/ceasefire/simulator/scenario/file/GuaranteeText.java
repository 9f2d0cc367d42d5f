package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;

/** From when on, and for how long, the guarantee is in force. Without it, Phases 2 and 3 are not put to anybody. */
public record GuaranteeText(
        @Field(value = "From when on; if not given, from STARTEX.", example = "T+2d") Optional<Written<When>> from,
        @Field(value = "For how long.", example = "5475d") Written<Duration> term) {}

package org.ceasefire.simulator.scenario.file;

import java.time.Duration;
import java.util.Optional;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Unready;

/** The legal preconditions of Phase 2. */
public record ForceText(
        @Field(value = "From when on the multinational force is deployed; if not given, from STARTEX.", example = "T+20d")
        Optional<Written<When>> deployedFrom,
        @Field(value = "From when on parliaments have ratified it; if not given, from STARTEX.", example = "T+30d")
        Optional<Written<When>> ratifiedFrom,
        @Field(value = "What becomes of Phase 2 until then.", example = "later") Written<Unready> ifNot,
        @Field(value = "How much later it comes, where it comes later.", example = "48h") Written<Duration> lag) {}

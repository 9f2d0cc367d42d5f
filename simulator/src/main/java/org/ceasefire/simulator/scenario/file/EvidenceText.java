package org.ceasefire.simulator.scenario.file;

import java.util.Map;

import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.BenignKind;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Likelihood;
import org.ceasefire.vocabulary.Reliability;

/** What evidence weighs, in whole decibans: ten times the logarithm to base ten of odds or of a likelihood ratio. */
public record EvidenceText(
        @Field("Odds of each kind of happening before any evidence is weighed.") Map<Written<Happening>, Written<Long>> prior,
        @Field("What each Admiralty grade of a source adds.") Map<Written<Reliability>, Written<Long>> source,
        @Field("What each Admiralty grade of information adds, 1 to 6.") Map<Written<Integer>, Written<Long>> information,
        @Field("What each innocent explanation takes away.") Map<Written<BenignKind>, InnocentText> innocent,
        @Field("From which sum each likelihood word may be used; below all of them it is almost-no-chance.")
        Map<Written<Likelihood>, Written<Long>> words) {

    /** What an innocent explanation takes away. */
    public record InnocentText(
            @Field(value = "Where it stands.", example = "-20") Written<Long> stands,
            @Field(value = "Where it can be argued and does not stand.", example = "-5") Written<Long> arguable) {}
}

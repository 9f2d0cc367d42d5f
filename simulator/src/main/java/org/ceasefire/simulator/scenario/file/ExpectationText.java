package org.ceasefire.simulator.scenario.file;

import java.util.Optional;

import org.ceasefire.simulator.scenario.IncidentVerdict;
import org.ceasefire.simulator.scenario.yaml.Field;
import org.ceasefire.simulator.scenario.yaml.Tree;
import org.ceasefire.simulator.scenario.yaml.When;
import org.ceasefire.simulator.scenario.yaml.Written;
import org.ceasefire.vocabulary.Basis;
import org.ceasefire.vocabulary.BenignKind;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Standing;

/** What a run must bring. */
public sealed interface ExpectationText {
    /** The mapping as it is written. */
    Tree.Mapping all();

    /** A breach stands. */
    record BreachText(
            @Field(value = "A breach of this type stands.", example = "weapon-in-withdrawal-zone") Written<BreachType> breach,
            @Field(value = "An observation of it comes from this act, or is this report.", example = "moved-up") Optional<Written<String>> causedBy,
            @Field(value = "It is attributed to this party.", example = "RU") Optional<Written<Side>> attributedTo,
            @Field(value = "It stands at least so firmly.", example = "probable") Optional<Written<Standing>> confidenceAtLeast,
            @Field(value = "Its attribution rests on this.", example = "origin-point") Optional<Written<Basis>> basis,
            @Field(value = "At this instant; if not given, at ENDEX.", example = "T+60h") Optional<Written<When>> by,
            Tree.Mapping all) implements ExpectationText {}

    /** A breach never stands. */
    record NoBreachText(
            @Field(value = "No breach of this type ever stands.", example = "artillery-fire") Written<BreachType> noBreach,
            @Field(value = "That comes from this act, or of which this report told.", example = "stray-fire") Optional<Written<String>> causedBy,
            @Field(value = "That is attributed to this party.", example = "UA") Optional<Written<Side>> attributedTo,
            Tree.Mapping all) implements ExpectationText {}

    /** Closed as innocent. */
    record BenignText(
            @Field(value = "An incident is closed as this innocent thing.", example = "harvest-fire") Written<BenignKind> benign,
            @Field(value = "That comes from this act or process, or of which this report told.", example = "stubble") Optional<Written<String>> causedBy,
            @Field(value = "At this instant; if not given, at ENDEX.", example = "T+60h") Optional<Written<When>> by,
            Tree.Mapping all) implements ExpectationText {}

    /** The law says more of an incident than whether it is a breach. */
    record VerdictText(
            @Field(value = "The law says this of an incident.", example = "exchange") Written<IncidentVerdict> verdict,
            @Field(value = "That comes from this act, or of which this report told.", example = "first-salvo") Optional<Written<String>> causedBy,
            @Field(value = "At this instant; if not given, at ENDEX.", example = "T+60h") Optional<Written<When>> by,
            Tree.Mapping all) implements ExpectationText {}

    /** A phase is reached. */
    record PhaseText(
            @Field(value = "The gate of this phase is decided.", example = "1") Written<Integer> phase,
            @Field(value = "How; if not given, approved.", example = "approved") Optional<Written<Outcome>> outcome,
            @Field(value = "In the case of an incident that this act caused, or of which this report told.", example = "first-salvo") Optional<Written<String>> caseOf,
            @Field(value = "Not earlier than this.", example = "T+72h") Optional<Written<When>> notBefore,
            @Field(value = "At this instant; if not given, at ENDEX.", example = "T+64h") Optional<Written<When>> by,
            Tree.Mapping all) implements ExpectationText {}

    /** A gate is decided. */
    record GateDecidedText(
            @Field(value = "This gate is decided.", example = "stand-down") Written<Gate> gate,
            @Field(value = "How; if not given, approved.", example = "held") Optional<Written<Outcome>> outcome,
            @Field(value = "In the case of an incident that this act caused, or of which this report told.", example = "first-salvo") Optional<Written<String>> caseOf,
            @Field(value = "Not earlier than this.", example = "T+72h") Optional<Written<When>> notBefore,
            @Field(value = "At this instant; if not given, at ENDEX.", example = "T+64h") Optional<Written<When>> by,
            Tree.Mapping all) implements ExpectationText {}

    /** A gate is never approved. */
    record NeverText(
            @Field(value = "This gate is never approved.", example = "phase-3") Written<Gate> never, Tree.Mapping all)
            implements ExpectationText {}

    /** An act is never seen. */
    record MissedText(
            @Field(value = "No observation of this act ever reaches the centre.", example = "barrage") Written<String> missed,
            Tree.Mapping all) implements ExpectationText {}

    /** A finding is taken back. */
    record WithdrawnText(
            @Field(value = "A breach of this type is found and later withdrawn.", example = "artillery-fire") Written<BreachType> withdrawn,
            Tree.Mapping all) implements ExpectationText {}
}

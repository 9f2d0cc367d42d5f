package org.ceasefire.simulator.comparison;

import java.time.Instant;
import java.util.Set;

import org.ceasefire.vocabulary.Gate;
import org.ceasefire.vocabulary.Outcome;

/**
 * How a gate of a case was decided: its first approval, or else the last decision.
 *
 * @param cause what the truth knows to be behind the incident that opened the case
 * @param rules those that put it to its deciders, and the one that made the votes a decision
 * @param about every rule that concluded anything about the case or its incidents
 */
record Passage(CaseFile caseFile, Gate gate, Outcome outcome, String cause, Instant at, Set<String> rules, Set<String> about) {

    /** The gate, with the track if it is not that of the ladder. */
    String what() {
        return gate.word() + switch (caseFile.track()) {
            case LADDER -> "";
            case GUARANTEED_PARTY, SAME_LADDER -> " of a breach by the guaranteed party";
        };
    }

    Version version() {
        return new Version(caseFile.id(), cause, at, outcome.word(), rules, about);
    }
}

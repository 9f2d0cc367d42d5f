package org.ceasefire.simulator.explain;

import java.time.Instant;
import java.util.List;

/**
 * One step of an explanation, and what stands below it. What it has not is null or empty.
 *
 * @param kind what it is: {@code summary}, {@code question}, {@code ruling}, {@code verdict}, {@code ground}, {@code interim}, {@code fact},
 *     {@code article}, {@code observation}, {@code truth}, {@code rule}, {@code condition} or {@code note}
 * @param text it in words
 * @param at when, in exercise time
 * @param line where it stands in the ledger, from 1
 * @param rule by which rule
 */
public record Step(String kind, String text, Instant at, Integer line, Cited rule, List<Step> below) {
    public Step {
        below = List.copyOf(below);
    }

    /**
     * A rule that is cited.
     *
     * @param where its file and line
     * @param applies the article or the field of the policy that it applies; empty if it applies none
     */
    public record Cited(String id, String where, String sentence, String applies) {}

    static Step of(String kind, String text) {
        return new Step(kind, text, null, null, null, List.of());
    }

    Step at(Instant when, Integer where) {
        return new Step(kind, text, when, where, rule, below);
    }

    Step by(Cited cited) {
        return new Step(kind, text, at, line, cited, below);
    }

    Step with(List<Step> steps) {
        return new Step(kind, text, at, line, rule, steps);
    }
}

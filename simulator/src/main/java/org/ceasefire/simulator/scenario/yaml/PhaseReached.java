package org.ceasefire.simulator.scenario.yaml;

/** A condition on the ladder: {@code phase >= 1}. */
public record PhaseReached(int phase) {
    /** Of the texts that {@link #parse} reads. */
    public static final String PATTERN = "phase >= [1-3]";

    /** @throws IllegalArgumentException if it is written otherwise */
    public static PhaseReached parse(String text) {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("'%s' is not a condition. Maybe write: phase >= 1.".formatted(text));
        }
        return new PhaseReached(text.charAt(text.length() - 1) - '0');
    }
}

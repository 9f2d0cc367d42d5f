package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The run played again with one delay removed, everything else and every draw of chance as it was.
 *
 * @param without the delay, for people: {@code the 26 min that pictures of drone-1 take to the centre}
 * @param removed_h how long it was (h)
 * @param reached how far the case had come in the run, for people: {@code action by the multinational force}
 * @param at when the run reached that
 * @param farther what the rerun reached that the run did not; empty if nothing
 * @param instead when the rerun reached that or, if nothing farther, what the run reached; null if it did not
 */
public record Rerun(String without, double removed_h, String reached, Instant at, String farther, Instant instead) {

    public Rerun {
        farther = farther == null ? "" : farther;
    }

    /** How much sooner the same was reached; negative if later, zero if never. */
    public Duration gain() {
        return instead == null || !farther.isEmpty() ? Duration.ZERO : Duration.between(instead, at);
    }

    /** The one that would have mattered most: what brings the case farther, then what brings it there sooner; empty if none would have. */
    public static Optional<Rerun> decisive(List<Rerun> reruns) {
        return reruns.stream().filter(one -> !one.farther.isEmpty() || one.gain().compareTo(Duration.ofMinutes(1)) >= 0)
                .max(Comparator.comparing((Rerun one) -> !one.farther.isEmpty()).thenComparing(Rerun::gain));
    }
}

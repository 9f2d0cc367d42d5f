package org.ceasefire.simulator.report;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which single delay was the one that mattered, and by how much: the sixth sentence of the story. */
final class DelaySummary {
    private final Story story;
    private final List<Rerun> reruns;

    /** @param reruns each with one delay removed; empty if none were made */
    DelaySummary(Story story, List<Rerun> reruns) {
        this.story = story;
        this.reruns = reruns;
    }

    Optional<String> text() {
        return reruns.isEmpty() ? Optional.empty() : Optional.of(Rerun.decisive(reruns).map(this::mattered).orElseGet(this::none) + " " + how());
    }

    private String mattered(Rerun one) {
        if (!one.farther().isEmpty()) {
            return "The delay that mattered was %s: without it %s, which the run never reached, would have come at %s.".formatted(one.without(), one.farther(),
                    story.times().full(one.instead()));
        }
        return "The delay that mattered was %s: without it %s would have come %s sooner%s, at %s.%s".formatted(one.without(), one.reached(),
                Times.span(one.gain()), more(one), story.times().full(one.instead()), next(one));
    }

    /** Without a delay more may be gained than it was long. */
    private static String more(Rerun one) {
        return one.gain().toMinutes() > Math.round(one.removed_h() * 60) + 1 ? " (more than the delay itself: later steps hung on it)" : "";
    }

    /** The one that would have mattered most of the others. */
    private String next(Rerun decisive) {
        return Rerun.decisive(reruns.stream().filter(one -> one != decisive).toList())
                .map(one -> " Next came %s: %s sooner without it%s.".formatted(one.without(), Times.span(one.gain()), more(one))).orElse("");
    }

    private String none() {
        Rerun longest = reruns.stream().max(Comparator.comparing(Rerun::removed_h)).orElseThrow();
        return "No single delay mattered: without any one of those that were tried, the longest %s, %s would have come no sooner.".formatted(longest.without(), longest.reached());
    }

    private String how() {
        long harm = reruns.stream().filter(one -> one.instead() == null || one.gain().compareTo(Duration.ZERO) < 0).count();
        String made = reruns.size() == 1 ? "1 rerun, without that delay" : "%d reruns, each without one of the longest delays".formatted(reruns.size());
        return "(%s, same seed.%s)".formatted(made,
                harm == 0 ? "" : " In %d of them it came later or not at all: what is seen sooner is not always judged the same.".formatted(harm));
    }
}

package org.ceasefire.simulator.report.scores;

import java.time.Duration;
import java.util.Locale;

import org.ceasefire.simulator.report.Times;

/** How figures are written. */
final class ScoreWords {
    static final String NONE = "–";

    private ScoreWords() {}

    /** {@code 12 of 15, 80 % (55–93)}. */
    static String share(Share share) {
        return share.of() == 0 ? NONE : "%d of %d, %s".formatted(share.count(), share.of(), percent(share));
    }

    /** {@code 80 % (55–93)}: the share and its interval. */
    static String percent(Share share) {
        return share.of() == 0 ? NONE : "%s %% (%s–%s)".formatted(whole(share.share()), whole(share.low()), whole(share.high()));
    }

    private static String whole(double share) {
        return String.format(Locale.ROOT, "%.0f", share * 100);
    }

    /** {@code 50 min (12)}: the median, and of how many. */
    static String median(Delay delay) {
        return delay == null ? NONE : "%s (%d)".formatted(span(delay.median_h()), delay.n());
    }

    static String interval(Delay delay) {
        return delay == null || delay.low_h() == null ? NONE : span(delay.low_h()) + " to " + span(delay.high_h());
    }

    static String span(double hours) {
        return Times.span(Duration.ofMillis(Math.round(hours * 3.6e6)));
    }
}

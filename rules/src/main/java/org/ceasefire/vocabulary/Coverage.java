package org.ceasefire.vocabulary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When the place of an incident was watched by looks that would have noticed the like of it. Quiet counts only while somebody watches.
 *
 * @param watched disjoint spans in order of time
 */
public record Coverage(String incident, List<Span> watched) implements Stated {

    /** A stretch of time, from its start up to its end. */
    public record Span(Instant from, Instant to) {}

    public Coverage {
        watched = List.copyOf(watched);
    }

    @Override
    public String key() {
        return incident;
    }

    /** Whether at least so much of the time after {@code instant} was watched. */
    public boolean quiet(Instant instant, Duration lull) {
        return watchedSince(instant).compareTo(lull) >= 0;
    }

    /** Whether at least so much of the time between two instants was watched. */
    public boolean quietBetween(Instant from, Instant to, Duration lull) {
        return watchedSince(from).minus(watchedSince(to)).compareTo(lull) >= 0;
    }

    /** How much of the time after {@code instant} was watched. */
    public Duration watchedSince(Instant instant) {
        Duration sum = Duration.ZERO;
        for (Span span : watched) {
            Instant from = span.from().isBefore(instant) ? instant : span.from();
            if (from.isBefore(span.to())) {
                sum = sum.plus(Duration.between(from, span.to()));
            }
        }
        return sum;
    }
}

package org.ceasefire.simulator.sensing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.truth.Trace;

/**
 * A trace and the view of a sensor meet: the trace is there, and then. Whether it is noticed is another matter.
 *
 * @param share how much of the trace's time is in view (0 to 1); 1 of what moves, which is met and not watched
 */
record Glimpse(Instant at, Point place, double share) {
    private static final Duration STEP = Duration.ofSeconds(1);

    /** The end of a trace is not part of its time. */
    private static final Duration MOMENT = Duration.ofMillis(1);

    /** The glimpse that a look gets of a trace, if it gets one. */
    static Optional<Glimpse> of(Look look, Trace trace) {
        Instant from = later(look.from(), trace.from());
        Instant to = earlier(look.to(), trace.to().minus(MOMENT));
        return trace.path().size() > 1 ? ofMoving(look, trace, from, to) : ofStanding(look, trace, from, to);
    }

    private static Optional<Glimpse> ofStanding(Look look, Trace trace, Instant from, Instant to) {
        Point place = trace.path().get(0);
        if (from.isAfter(to) || !look.sweep().covers(place)) {
            return Optional.empty();
        }
        Instant abreast = look.abreast(place);
        Duration half = look.dwell().dividedBy(2);
        Instant comes = later(from, abreast.minus(half));
        Instant goes = earlier(to, abreast.plus(half));
        return comes.isAfter(goes) ? Optional.empty()
                : Optional.of(new Glimpse(middle(comes, goes), place, millis(comes, goes) / (double) millis(trace.from(), trace.to())));
    }

    /** What moves is met by trying each second: it may be slower or faster than the view. */
    private static Optional<Glimpse> ofMoving(Look look, Trace trace, Instant from, Instant to) {
        Duration half = look.dwell().dividedBy(2);
        for (Instant at = from; !at.isAfter(to); at = at.plus(STEP)) {
            Point place = trace.at(at);
            if (look.sweep().covers(place) && Duration.between(look.abreast(place), at).abs().compareTo(half) <= 0) {
                return Optional.of(new Glimpse(at, place, 1));
            }
        }
        return Optional.empty();
    }

    private static Instant middle(Instant from, Instant to) {
        return from.plusMillis(millis(from, to) / 2);
    }

    private static long millis(Instant from, Instant to) {
        return Duration.between(from, to).toMillis();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}

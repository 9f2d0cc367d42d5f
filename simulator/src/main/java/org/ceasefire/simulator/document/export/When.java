package org.ceasefire.simulator.document.export;

import java.time.Instant;

/** When something is shown on a map: at an instant (both are the same), for a while, or from then on ({@code end} null). */
record When(Instant begin, Instant end) {
    static When at(Instant instant) {
        return new When(instant, instant);
    }

    static When since(Instant begin) {
        return new When(begin, null);
    }
}

package org.ceasefire.simulator.comparison;

import java.time.Duration;
import java.util.List;

/** By how much something is later under the new rules; negative if it is earlier. The median of an even number is the middle of the two middle ones. */
public record Shift(Duration median, Duration least, Duration most) {

    /** Of at least one. */
    static Shift of(List<Duration> shifts) {
        List<Duration> sorted = shifts.stream().sorted().toList();
        Duration low = sorted.get((sorted.size() - 1) / 2);
        Duration high = sorted.get(sorted.size() / 2);
        return new Shift(low.plus(high).dividedBy(2), sorted.get(0), sorted.get(sorted.size() - 1));
    }
}

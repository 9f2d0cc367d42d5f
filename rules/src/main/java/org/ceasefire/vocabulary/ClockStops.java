package org.ceasefire.vocabulary;

import java.util.Set;

/**
 * What stops the clocks of a case.
 */
public record ClockStops(Set<ClockStop> by) implements Stated {
    @Override
    public String key() {
        return "clock-stops";
    }

    public ClockStops {
        by = Set.copyOf(by);
    }
}

package org.ceasefire.vocabulary;

import java.util.Set;

/**
 * What stops the clocks of a case.
 *
 * @param by what does; nothing else stops them
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

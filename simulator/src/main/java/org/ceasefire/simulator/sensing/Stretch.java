package org.ceasefire.simulator.sensing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongToDoubleFunction;

/** A stretch of time, in whole seconds after STARTEX. */
record Stretch(long from_s, long to_s) {

    /**
     * The stretches in which something holds. Nothing longer than a second is missed.
     *
     * @param gap_s for how many seconds it stays at least as it is: more than zero where it does not hold, less where it holds
     */
    static List<Stretch> all(LongToDoubleFunction gap_s, long first_s, long last_s) {
        List<Stretch> stretches = new ArrayList<>();
        long opened_s = Long.MIN_VALUE;
        for (long second = first_s; second <= last_s;) {
            double gap = gap_s.applyAsDouble(second);
            boolean open = opened_s != Long.MIN_VALUE;
            if (gap <= 0 && !open) {
                opened_s = second;
            } else if (gap > 0 && open) {
                stretches.add(new Stretch(opened_s, second));
                opened_s = Long.MIN_VALUE;
            }
            second += Math.max(1, (long) Math.abs(gap));
        }
        if (opened_s != Long.MIN_VALUE) {
            stretches.add(new Stretch(opened_s, last_s));
        }
        return stretches;
    }

    /** The same, where those that are at most so long apart are one. */
    static List<Stretch> joined(List<Stretch> stretches, long apart_s) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : stretches) {
            boolean goesOn = !joined.isEmpty() && stretch.from_s - joined.get(joined.size() - 1).to_s <= apart_s;
            long from_s = goesOn ? joined.remove(joined.size() - 1).from_s : stretch.from_s;
            joined.add(new Stretch(from_s, stretch.to_s));
        }
        return joined;
    }
}

package org.ceasefire.simulator.scenario.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Everything found wrong so far. Reading goes on after a problem, so that people see all of them at once. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Spot at, String what) {
        found.add(new Problem(at, what));
    }

    /** Records {@code what} unless {@code holds}. */
    public void unless(boolean holds, Spot at, String what) {
        if (!holds) {
            add(at, what);
        }
    }

    /** The same, where the words take long to find. */
    public void unless(boolean holds, Spot at, Supplier<String> what) {
        if (!holds) {
            add(at, what.get());
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** All of them, in the order of their places. */
    public List<Problem> list() {
        List<Problem> all = new ArrayList<>(found);
        all.sort(Comparator.comparing(Problem::at));
        return all;
    }
}

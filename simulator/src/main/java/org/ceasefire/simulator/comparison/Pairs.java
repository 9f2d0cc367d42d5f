package org.ceasefire.simulator.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Which incident of one run is which of another: the one that holds an observation of it, or else one of the same act; where nothing was
 * observed, as of a duty unmet, the one of the same name. Under the same observations the first settles it; where a response changed what was seen, the truth does.
 */
final class Pairs {
    private final Map<String, String> after = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Pairs() {}

    static Pairs of(Judgement before, Judgement after) {
        Pairs pairs = new Pairs();
        pairs.pass(before, after, Incidents::observations);
        pairs.pass(before, after, Incidents::causes);
        pairs.pass(before, after, (incidents, id) -> incidents.observations(id).isEmpty() ? List.of(id) : List.of());
        return pairs;
    }

    /** The incident in the later run; null if there is none. */
    String after(String incident) {
        return after.get(incident);
    }

    /** Pairs those that are still single and have a mark in common, each in the order of its run. */
    private void pass(Judgement before, Judgement now, BiFunction<Incidents, String, Collection<String>> marks) {
        Map<String, Set<String>> byMark = new HashMap<>();
        for (String id : now.subjects()) {
            marks.apply(now.incidents(), id).forEach(mark -> byMark.computeIfAbsent(mark, none -> new LinkedHashSet<>()).add(id));
        }
        for (String id : before.subjects()) {
            if (!after.containsKey(id)) {
                marks.apply(before.incidents(), id).stream().flatMap(mark -> byMark.getOrDefault(mark, Set.of()).stream())
                        .filter(other -> !taken.contains(other)).findFirst().ifPresent(other -> pair(id, other));
            }
        }
    }

    private void pair(String id, String other) {
        after.put(id, other);
        taken.add(other);
    }
}

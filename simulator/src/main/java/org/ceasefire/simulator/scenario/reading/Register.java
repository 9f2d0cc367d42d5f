package org.ceasefire.simulator.scenario.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.scenario.yaml.Nearest;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.scenario.yaml.Spot;
import org.ceasefire.simulator.scenario.yaml.Written;

/** Things with ids: none twice, and none referred to that is not there. */
final class Register<T> {
    private final String noun;
    private final Problems problems;
    private final Set<String> broken;
    private final Map<String, T> things = new LinkedHashMap<>();
    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private boolean incomplete;

    /** @param broken ids of things that are there and could not be read: referring to them is no mistake */
    Register(String noun, Problems problems, Set<String> broken) {
        this.noun = noun;
        this.problems = problems;
        this.broken = broken;
    }

    /** Some of the things could not be read, who knows which: from now on nobody who refers to one is blamed. */
    void incomplete() {
        incomplete = true;
    }

    boolean isIncomplete() {
        return incomplete;
    }

    void put(Written<String> id, T thing) {
        problems.unless(id.value().matches("[A-Za-z0-9][A-Za-z0-9._-]*"), id.at(),
                "The id '%s' may have only letters, digits, dots, hyphens and underscores.".formatted(id.value()));
        Spot before = spots.putIfAbsent(id.value(), id.at());
        if (before != null) {
            String where = before.file().equals(id.at().file()) ? "in line " + before.line() : "at " + before;
            problems.add(id.at(), "The id '%s' is already that of another %s, %s.".formatted(id.value(), noun, where));
        }
        problems.unless(before != null || !things.containsKey(id.value()), id.at(),
                "The id '%s' is already in the scenario.".formatted(id.value()));
        things.putIfAbsent(id.value(), thing);
    }

    /** Adds what is known from elsewhere than the file that is read. */
    void know(String id, T thing) {
        things.put(id, thing);
    }

    /** The thing that is referred to; empty if there is none, which is a problem. */
    Optional<T> get(Written<String> reference) {
        T thing = things.get(reference.value());
        if (thing == null && !incomplete && !broken.contains(reference.value())) {
            problems.add(reference.at(), "There is no %s '%s'.%s".formatted(noun, reference.value(), Nearest.advice(reference.value(),
                    things.keySet())));
        }
        return Optional.ofNullable(thing);
    }

    /** The thing of this id, if there is one; if not, somebody else says so. */
    Optional<T> find(Written<String> reference) {
        return Optional.ofNullable(things.get(reference.value()));
    }

    List<T> all() {
        return new ArrayList<>(things.values());
    }
}

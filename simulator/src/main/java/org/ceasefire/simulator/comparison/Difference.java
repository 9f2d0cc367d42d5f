package org.ceasefire.simulator.comparison;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.ceasefire.simulator.comparison.Kind.Change;
import org.ceasefire.simulator.comparison.Kind.Of;

/**
 * A difference between two runs of a scenario.
 *
 * @param before the rules on whose grounds it rests under the old rules: those that it does not rest on under the new ones too, if there are any
 * @param about every rule that concluded anything about the same incident or case, under either
 */
record Difference(Kind kind, Occurrence occurrence, Set<String> before, Set<String> after, Set<String> about) {

    /** @param was what is said under the old rules, or null; {@code is}: under the new ones */
    static Difference of(long seed, Of of, Change change, String what, Version was, Version is) {
        Kind kind = new Kind(of, change, what, is == null ? was.cause() : is.cause(), get(was, Version::words, ""), get(is, Version::words, ""));
        Occurrence occurrence = new Occurrence(seed, get(was, Version::id, null), get(was, Version::at, null), get(is, Version::id, null),
                get(is, Version::at, null));
        Set<String> before = get(was, Version::rules, Set.of());
        Set<String> after = get(is, Version::rules, Set.of());
        Set<String> about = new TreeSet<>(get(was, Version::about, Set.of()));
        about.addAll(get(is, Version::about, Set.of()));
        return before.equals(after) ? new Difference(kind, occurrence, before, after, about)
                : new Difference(kind, occurrence, without(before, after), without(after, before), about);
    }

    private static <T> T get(Version version, Function<Version, T> field, T otherwise) {
        return Optional.ofNullable(version).map(field).orElse(otherwise);
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}

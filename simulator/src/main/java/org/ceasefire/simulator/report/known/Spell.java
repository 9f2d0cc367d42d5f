package org.ceasefire.simulator.report.known;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * What was held of a thing from an instant on, until before another.
 *
 * @param to null where it was held to the end
 * @param due when something is to happen; null where nothing is
 * @param told what was held, in words
 */
public record Spell(String id, Instant from, Instant to, Instant due, List<String> told) {

    /** What is held at an instant. */
    record Held(Instant due, List<String> told) {}

    public boolean holdsAt(Instant instant) {
        return !from.isAfter(instant) && (to == null || instant.isBefore(to));
    }

    /** The spells of a thing, of which something else is held only from some instants on. */
    static List<Spell> of(String id, SortedSet<Instant> changes, Function<Instant, Optional<Held>> held) {
        List<Spell> spells = new ArrayList<>();
        Instant since = null;
        Optional<Held> before = Optional.empty();
        for (Instant change : changes) {
            Optional<Held> now = held.apply(change);
            if (!now.equals(before)) {
                if (before.isPresent()) {
                    spells.add(new Spell(id, since, change, before.get().due(), before.get().told()));
                }
                since = change;
                before = now;
            }
        }
        if (before.isPresent()) {
            spells.add(new Spell(id, since, null, before.get().due(), before.get().told()));
        }
        return spells;
    }
}

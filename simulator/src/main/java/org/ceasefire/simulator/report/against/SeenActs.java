package org.ceasefire.simulator.report.against;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/** The hostile acts of both runs of which the centre heard at another time, from another source, or in one of them only. */
final class SeenActs {
    private SeenActs() {}

    static List<List<String>> rows(Story one, Story other) {
        Map<String, Entry.Act> theirs = other.hostile().acts().stream().collect(Collectors.toMap(Entry.Act::id, Function.identity(), (first, next) -> first));
        List<List<String>> rows = new ArrayList<>();
        for (Entry.Act act : one.hostile().acts()) {
            if (theirs.containsKey(act.id())) {
                Optional<Entry.Observed> here = first(one, act);
                Optional<Entry.Observed> there = first(other, theirs.get(act.id()));
                String shift = Figures.shift(here.map(Entry.Observed::t), there.map(Entry.Observed::t));
                if (!shift.equals("the same")) {
                    rows.add(List.of(act.id(), "%s by %s".formatted(Wording.act(act), Wording.forces(act.side())), one.times().full(act.t()), told(one, here),
                            told(other, there), shift));
                }
            }
        }
        return rows;
    }

    private static Optional<Entry.Observed> first(Story story, Entry.Act act) {
        return story.observationsOf(act).stream().min(Comparator.comparing(Entry.Observed::t).thenComparing(Entry.Observed::id));
    }

    private static String told(Story story, Optional<Entry.Observed> first) {
        return first.map(seen -> "%s, from %s".formatted(story.times().full(Instant.from(seen.t())), seen.source())).orElse("never");
    }
}

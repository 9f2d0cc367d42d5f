package org.ceasefire.simulator.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.ceasefire.simulator.ledger.Entry;

/**
 * An early warning: how long a sector warned, and by what.
 *
 * @param until when it no longer did; empty if it still does
 */
public record Warned(String sector, Instant from, Optional<Instant> until, List<String> indicators) {
    /** What heads the table of them. */
    public static final List<String> HEADS = List.of("Sector", "From", "Until", "Indicators");

    /** By sector, then in order of time. */
    static List<Warned> all(Conclusions conclusions) {
        return conclusions.of("early-warning").stream().flatMap(made -> of(made).stream()).toList();
    }

    private static List<Warned> of(Conclusion warning) {
        List<Warned> warned = new ArrayList<>();
        TreeSet<String> indicators = new TreeSet<>();
        Instant from = null;
        for (Entry.Ruling ruling : warning.history()) {
            from = ruling.change().equals("made") ? ruling.t() : from;
            ruling.grounds().forEach(ground -> indicators.add(Wording.plain(ground.says().get("indicator"))));
            if (ruling.change().equals("withdrawn")) {
                warned.add(new Warned(warning.subject(), from, Optional.of(ruling.t()), List.copyOf(indicators)));
                indicators.clear();
                from = null;
            }
        }
        if (from != null) {
            warned.add(new Warned(warning.subject(), from, Optional.empty(), List.copyOf(indicators)));
        }
        return warned;
    }

    /** As {@link #HEADS} heads it. */
    public List<String> row(Story story) {
        return List.of(story.sectorName(sector), story.times().full(from), until.map(story.times()::full).orElse("the end"), String.join(", ", indicators));
    }
}

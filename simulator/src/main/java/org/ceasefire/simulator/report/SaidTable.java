package org.ceasefire.simulator.report;

import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.vocabulary.ClockStop;

/** What parties said of their own fire, and what they did to bring an end to something. */
public final class SaidTable {
    public static final List<String> HEADS = List.of("Received", "By", "What", "About");

    private SaidTable() {}

    public static List<List<String>> rows(Story story) {
        Times times = story.times();
        return Stream.concat(
                story.all(Entry.Pleaded.class).stream().map(plea -> List.of(times.full(plea.t()), Wording.forces(plea.by()),
                        "plea of %s (%s)".formatted(Wording.plain(plea.plea()), plea.id()),
                        "fire seen at " + times.dtg(plea.seen()) + ", " + Wording.place(plea.position()))),
                story.all(Entry.Calmed.class).stream().map(calm -> List.of(times.full(calm.t()), Wording.forces(calm.by()),
                        calm.how() == ClockStop.HOTLINE ? "call on the hotline" : "apology", story.sectorName(calm.sector())))).toList();
    }
}

package org.ceasefire.simulator.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.sensing.CellView;

/** Gathers what the looks of an hour saw of each cell, and writes it into the ledger when the hour is over. */
final class CoverageHours {
    private static final String ID = "coverage";
    private static final Duration HOUR = Duration.ofHours(1);

    private final Scenario scenario;
    private final Timeline timeline;
    private final Consumer<Entry> entries;
    /** The best view of each cell in this hour. */
    private final TreeMap<Integer, CellView> best = new TreeMap<>();

    CoverageHours(Scenario scenario, Timeline timeline, Consumer<Entry> entries) {
        this.scenario = scenario;
        this.timeline = timeline;
        this.entries = entries;
    }

    /** Takes in what a look that ends now saw. An hour in which there is none is never written. */
    void take(List<CellView> views) {
        views.forEach(view -> best.merge(view.cell(), view, CellView::or));
        if (!best.isEmpty() && !timeline.has(ID)) {
            timeline.put(endOfHour(), ID, new Due.HourEnds());
        }
    }

    void write() {
        entries.accept(WorldEntries.coverage(timeline.now(), best.values()));
        best.clear();
    }

    /** The next full hour after STARTEX, this instant included; the last ends with ENDEX. */
    private Instant endOfHour() {
        long past_ms = Duration.between(scenario.startex(), timeline.now()).toMillis();
        long hours = Math.floorDiv(past_ms + HOUR.toMillis() - 1, HOUR.toMillis());
        Instant end = scenario.startex().plus(HOUR.multipliedBy(hours));
        return end.isAfter(scenario.endex()) ? scenario.endex() : end;
    }
}

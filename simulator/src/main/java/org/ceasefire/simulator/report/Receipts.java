package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.ledger.Entry;

/** What sensors saw of each act, and what became of it: whether it was received, in time, and taken for what it was. */
final class Receipts {
    private final Map<String, List<Entry.Detection>> detections = new HashMap<>();
    private final Map<String, Entry.Observed> received = new HashMap<>();
    private final Set<String> withheld = new HashSet<>();
    private final Set<String> innocent = new HashSet<>();

    /** @param closed the incidents that were explained as innocent */
    Receipts(Entries entries, Incidents incidents, List<Misjudged.Closed> closed) {
        entries.all(Entry.Detection.class).stream().filter(detection -> detection.cause() != null)
                .forEach(detection -> detections.computeIfAbsent(detection.cause(), act -> new ArrayList<>()).add(detection));
        entries.all(Entry.Observed.class).forEach(observed -> received.put(observed.id(), observed));
        entries.all(Entry.Withheld.class).forEach(each -> withheld.addAll(each.observations()));
        closed.stream().filter(one -> one.benign().stands()).forEach(one -> innocent.addAll(incidents.observationIds(one.incident())));
    }

    /** Every sight of an act, received or not, in order of time. */
    List<Entry.Detection> sights(Entry.Act act) {
        return detections.getOrDefault(act.id(), List.of());
    }

    /** What was received of an act in time to count. */
    List<Entry.Observed> inTime(Entry.Act act) {
        return sights(act).stream().map(this::received).flatMap(Optional::stream).filter(observed -> !observed.outOfTime()).toList();
    }

    Optional<Entry.Observed> received(Entry.Detection sight) {
        return Optional.ofNullable(received.get(sight.observation()));
    }

    /** Whether the provider kept from the centre what was seen. */
    boolean withheld(Entry.Detection sight) {
        return withheld.contains(sight.observation());
    }

    /** Whether an observation is explained as innocent at the end. */
    boolean innocent(Entry.Observed observed) {
        return innocent.contains(observed.id());
    }
}

package org.ceasefire.simulator.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;

/** From what was received to the incidents it became, and to the breaches that those are. */
final class Chain {
    private final Sources sources;

    Chain(Sources sources) {
        this.sources = sources;
    }

    /** The incidents that some observations became in the end, merged ones followed. */
    List<String> incidents(List<Entry.Observed> received) {
        Set<String> incidents = new LinkedHashSet<>();
        for (Entry.IncidentChange change : sources.lines().all(Entry.IncidentChange.class)) {
            if (received.stream().anyMatch(one -> change.observations().contains(one.id()))) {
                incidents.add(inTheEnd(change.id()));
            }
        }
        return List.copyOf(incidents);
    }

    private String inTheEnd(String incident) {
        String into = sources.story().incident(incident).map(Entry.IncidentChange::into).orElse(null);
        return into == null || into.isEmpty() ? incident : inTheEnd(into);
    }

    /** The first of the breaches of an incident that stands. */
    Optional<BreachStory> breach(String incident) {
        return sources.story().breaches().stream().filter(breach -> breach.incident().equals(incident) && breach.stands()).findFirst();
    }
}

package org.ceasefire.simulator.report;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ceasefire.simulator.ledger.Entry;

/** The incidents as they were last recorded, and what was observed of them. */
final class Incidents {
    private final Map<String, Entry.IncidentChange> latest = new HashMap<>();
    private final Map<String, Set<String>> joined = new HashMap<>();
    private final Map<String, Entry.Observed> observations = new HashMap<>();

    Incidents(Entries entries) {
        entries.all(Entry.IncidentChange.class).forEach(this::take);
        entries.all(Entry.Observed.class).forEach(observed -> observations.put(observed.id(), observed));
    }

    private void take(Entry.IncidentChange change) {
        boolean gone = change.happening() == null;
        latest.merge(change.id(), change, (was, is) -> gone ? lastKnown(is, was) : is);
        joined.computeIfAbsent(change.id(), id -> new LinkedHashSet<>()).addAll(change.observations());
        if (change.into() != null) {
            joined.computeIfAbsent(change.into(), id -> new LinkedHashSet<>()).addAll(joined.get(change.id()));
        }
    }

    // An incident that is archived or merged is recorded by its id alone: what it was last known as remains its own.
    private static Entry.IncidentChange lastKnown(Entry.IncidentChange is, Entry.IncidentChange was) {
        return new Entry.IncidentChange(is.t(), is.audience(), is.change(), is.id(), is.into(), was.happening(), was.sector(),
                was.firstSeen(),
                was.lastSeen(), was.position(), was.error_m(), was.from(), was.onto(), was.depth_m(), was.weapon(), was.calibre_mm(),
                List.of());
    }

    Optional<Entry.IncidentChange> find(String id) {
        return Optional.ofNullable(latest.get(id));
    }

    /** What of an incident has been received, in order of its ids in the ledger. */
    List<Entry.Observed> observed(String incident) {
        return observationIds(incident).stream().map(observations::get).filter(observed -> observed != null).toList();
    }

    List<String> observationIds(String incident) {
        return List.copyOf(joined.getOrDefault(incident, Set.of()));
    }
}

package org.ceasefire.simulator.report.scores;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Story;

/** An observation joined an incident, by itself or with the incident that it belonged to. */
record Joining(String observation, String incident, Instant at) {

    /** In the order of the ledger. */
    static List<Joining> of(Story story) {
        Map<String, Set<String>> members = new LinkedHashMap<>();
        List<Joining> all = new ArrayList<>();
        for (Entry.IncidentChange change : story.all(Entry.IncidentChange.class)) {
            Set<String> own = members.computeIfAbsent(change.id(), id -> new LinkedHashSet<>());
            own.addAll(change.observations());
            change.observations().forEach(one -> all.add(new Joining(one, change.id(), change.t())));
            if (change.into() != null) {
                members.computeIfAbsent(change.into(), id -> new LinkedHashSet<>()).addAll(own);
                own.forEach(one -> all.add(new Joining(one, change.into(), change.t())));
            }
        }
        return all;
    }
}

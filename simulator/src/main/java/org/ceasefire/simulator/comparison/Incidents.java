package org.ceasefire.simulator.comparison;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;

/** The incidents of a run, in the order in which they were made: what was observed of each, and what the truth knows to be behind it. */
final class Incidents {
    private final Map<String, Set<String>> observations = new LinkedHashMap<>();
    private final Map<String, Entry.Detection> detections = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();

    void take(Entry entry) {
        if (entry instanceof Entry.Act act) {
            origins.put(act.id(), act.origin());
        } else if (entry instanceof Entry.Detection detection) {
            detections.put(detection.observation(), detection);
        } else if (entry instanceof Entry.IncidentChange change) {
            join(change.id(), Optional.ofNullable(change.observations()).orElse(List.of()));
            if (change.into() != null) {
                join(change.into(), observations(change.id()));
            }
        }
    }

    private void join(String incident, Iterable<String> joining) {
        Set<String> all = observations.computeIfAbsent(incident, id -> new LinkedHashSet<>());
        joining.forEach(all::add);
    }

    Set<String> ids() {
        return observations.keySet();
    }

    Set<String> observations(String incident) {
        return observations.getOrDefault(incident, Set.of());
    }

    /** The acts or units behind an incident, in the order in which they were seen. */
    Set<String> causes(String incident) {
        return new LinkedHashSet<>(detected(incident).map(Entry.Detection::cause).filter(Objects::nonNull).toList());
    }

    /**
     * What is behind an incident, so that it is called the same in every run: the act seen first, by its id in the scenario; for an act that
     * chance or a response brought, {@code process:ID} or {@code response}; {@code false-alarm}; {@code report} if no sensor saw it.
     */
    String cause(String incident) {
        Optional<String> act = causes(incident).stream().findFirst();
        if (act.isEmpty()) {
            return observations(incident).isEmpty() ? "" : detected(incident).findAny().isPresent() ? "false-alarm" : "report";
        }
        String origin = origins.getOrDefault(act.get(), "");
        return origin.startsWith("process:") ? origin : origin.startsWith("response:") ? "response" : act.get();
    }

    private Stream<Entry.Detection> detected(String incident) {
        return observations(incident).stream().map(detections::get).filter(Objects::nonNull);
    }
}

package org.ceasefire.simulator.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.ceasefire.simulator.ledger.Entry;

/** What stands at an instant, read off the ledger entry by entry: findings beside the acts that caused them. */
final class Picture {
    private final Map<String, String> causes = new TreeMap<>();
    private final Map<String, Set<String>> actsOf = new TreeMap<>();
    private final Set<String> seenActs = new TreeSet<>();
    private final Map<String, Map<String, String>> verdicts = new TreeMap<>();
    private final Map<String, Set<String>> incidentsOf = new TreeMap<>();
    private final List<Entry.Decided> decisions = new ArrayList<>();
    private final Set<String> withdrawnTypes = new TreeSet<>();

    /** Takes an entry in; says whether anything that can be expected may have changed. */
    boolean take(Entry entry) {
        if (entry instanceof Entry.Detection detection && detection.cause() != null) {
            causes.put(detection.observation(), detection.cause());
        } else if (entry instanceof Entry.IncidentChange change) {
            register(change);
        } else if (entry instanceof Entry.Ruling ruling) {
            rule(ruling);
        } else if (entry instanceof Entry.CaseChange change && change.incident() != null) {
            incidentsOf.computeIfAbsent(change.id(), id -> new TreeSet<>()).add(change.incident());
        } else if (entry instanceof Entry.Decided decision) {
            decisions.add(decision);
        } else {
            return false;
        }
        return true;
    }

    /** A report has no cause in the ledger: it stands for what it tells of. */
    private void register(Entry.IncidentChange change) {
        if (change.into() != null) {
            actsOf.computeIfAbsent(change.into(), id -> new TreeSet<>()).addAll(actsOf.getOrDefault(change.id(), Set.of()));
        }
        for (String observation : Optional.ofNullable(change.observations()).orElse(List.of())) {
            String cause = causes.getOrDefault(observation, observation);
            actsOf.computeIfAbsent(change.id(), id -> new TreeSet<>()).add(cause);
            seenActs.add(cause);
        }
    }

    private void rule(Entry.Ruling ruling) {
        String key = ruling.verdict() + " " + ruling.key();
        if (ruling.change().equals("withdrawn") && ruling.verdict().equals("breach")) {
            withdrawnTypes.add(verdicts.getOrDefault(key, Map.of()).getOrDefault("type", ""));
        }
        if (ruling.change().equals("made") || ruling.change().equals("amended")) {
            verdicts.put(key, ruling.value());
        } else if (ruling.change().equals("withdrawn")) {
            verdicts.remove(key);
        }
    }

    /** The incidents that stand as breaches of a type, in order of key. */
    List<String> breaches(String type) {
        return verdicts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("breach ") && type.equals(entry.getValue().get("type")))
                .map(entry -> entry.getValue().get("incident"))
                .toList();
    }

    /** The incidents that are explained as something innocent of a kind. */
    List<String> benign(String kind) {
        return verdicts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("benign ") && kind.equals(entry.getValue().get("kind")))
                .map(entry -> entry.getValue().get("incident"))
                .toList();
    }

    /** The incidents about which a verdict of a name stands. */
    List<String> incidents(String verdict) {
        return verdicts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(verdict + " "))
                .map(entry -> entry.getValue().get("incident"))
                .toList();
    }

    /** A field of the one verdict of a name about an incident; empty if there is none. */
    Optional<String> said(String verdict, String incident, String field) {
        return Optional.ofNullable(verdicts.get(verdict + " " + incident)).map(value -> value.get(field));
    }

    boolean causedBy(String incident, String act) {
        return actsOf.getOrDefault(incident, Set.of()).contains(act);
    }

    boolean observed(String act) {
        return seenActs.contains(act);
    }

    boolean withdrawn(String type) {
        return withdrawnTypes.contains(type);
    }

    /** Whether a case holds an incident that an act caused. */
    boolean caseOf(String caseId, String act) {
        return incidentsOf.getOrDefault(caseId, Set.of()).stream().anyMatch(incident -> causedBy(incident, act));
    }

    List<Entry.Decided> decisions() {
        return decisions;
    }
}

package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.ActKind;

/** Finds the hostile acts that never reached the centre, and says why. */
final class Missed {
    private final Entries entries;
    private final Sectors sectors;
    private final Looks looks;
    private final Times times;
    private final Map<String, List<Entry.Miss>> misses = new HashMap<>();
    private final Map<String, List<Entry.Detection>> detections = new HashMap<>();
    private final Set<String> received = new HashSet<>();

    Missed(Entries entries, Sectors sectors) {
        this.entries = entries;
        this.sectors = sectors;
        looks = new Looks(entries.all(Entry.Look.class));
        times = new Times(entries.exercise().startex());
        entries.all(Entry.Miss.class).forEach(miss -> misses.computeIfAbsent(miss.act(), act -> new ArrayList<>()).add(miss));
        entries.all(Entry.Detection.class).stream().filter(detection -> detection.cause() != null)
                .forEach(detection -> detections.computeIfAbsent(detection.cause(), act -> new ArrayList<>()).add(detection));
        entries.all(Entry.Observed.class).forEach(observed -> received.add(observed.id()));
    }

    List<MissedAct> all() {
        return entries.all(Entry.Act.class).stream().filter(Missed::hostile).filter(this::unseen)
                .map(act -> new MissedAct(act, sectors.of(act).stream().map(sectors::name).toList(), reasons(act))).toList();
    }

    /** Whether an act is one that the monitors are there to see: not innocent, not a warning, and not an answer to a breach. */
    static boolean hostile(Entry.Act act) {
        return !act.benign() && !act.act().benign() && act.act() != ActKind.WARNING
                && (act.origin() == null || !act.origin().startsWith("response:"));
    }

    private boolean unseen(Entry.Act act) {
        return seenBy(act).stream().noneMatch(detection -> received.contains(detection.observation()));
    }

    private List<Entry.Detection> seenBy(Entry.Act act) {
        return detections.getOrDefault(act.id(), List.of());
    }

    private List<String> reasons(Entry.Act act) {
        List<String> reasons = new ArrayList<>();
        List<Entry.Miss> failed = misses.getOrDefault(act.id(), List.of());
        if (failed.isEmpty() && seenBy(act).isEmpty()) {
            reasons.add("No look had it in its footprint. " + nearby(act));
        }
        if (!failed.isEmpty()) {
            reasons.add("%s had it before them and did not see it: %s."
                    .formatted(Wording.count(failed.size(), "look", "looks"), bySensor(failed)));
        }
        seenBy(act).forEach(detection -> reasons.add("%s saw it at %s, but the picture had not arrived when the ledger ends."
                .formatted(looks.sensor(detection.look()), times.full(detection.t()))));
        return reasons;
    }

    private String nearby(Entry.Act act) {
        List<Entry.Look> near = looks.over(sectors.of(act), act.t(), act.to());
        if (near.isEmpty()) {
            return "Nothing looked at its sector while it lasted.";
        }
        Map<String, Integer> hindered = new TreeMap<>();
        near.stream().filter(look -> !look.able() && look.hindrance() != null)
                .forEach(look -> hindered.merge(look.hindrance(), 1, Integer::sum));
        return "%s at its sector while it lasted passed it by%s.".formatted(Wording.count(near.size(), "look", "looks"),
                hindered.isEmpty() ? "" : "; could not see: " + Wording.tally(hindered));
    }

    private static String bySensor(List<Entry.Miss> failed) {
        Map<String, Map<String, Integer>> reasons = new TreeMap<>();
        failed.forEach(miss -> reasons.computeIfAbsent(miss.sensor(), sensor -> new TreeMap<>()).merge(miss.reason(), 1, Integer::sum));
        return reasons.entrySet().stream().map(sensor -> sensor.getKey() + " (" + Wording.tally(sensor.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }
}

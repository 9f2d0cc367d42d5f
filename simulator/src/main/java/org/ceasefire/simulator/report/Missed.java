package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;

/** Finds the acts of the parties that never reached the centre, and says why. */
final class Missed {
    /** As many looks are told one by one; more are counted by sensor. */
    private static final int MOST_TOLD = 5;

    private final Hostile hostile;
    private final Sectors sectors;
    private final Looks looks;
    private final Times times;
    private final Map<String, List<Entry.Miss>> misses = new HashMap<>();
    private final Map<String, List<Entry.Detection>> detections = new HashMap<>();
    private final Set<String> received = new HashSet<>();

    Missed(Entries entries, Sectors sectors, Hostile hostile) {
        this.hostile = hostile;
        this.sectors = sectors;
        looks = new Looks(entries.all(Entry.Look.class));
        times = new Times(entries.exercise().startex());
        entries.all(Entry.Miss.class).forEach(miss -> misses.computeIfAbsent(miss.act(), act -> new ArrayList<>()).add(miss));
        entries.all(Entry.Detection.class).stream().filter(detection -> detection.cause() != null)
                .forEach(detection -> detections.computeIfAbsent(detection.cause(), act -> new ArrayList<>()).add(detection));
        entries.all(Entry.Observed.class).forEach(observed -> received.add(observed.id()));
    }

    /** Hostile acts first, then movements back. */
    List<MissedAct> all() {
        return Stream.concat(hostile.acts().stream().filter(this::unseen).map(act -> missed(act, false)),
                hostile.withdrawals().stream().filter(this::unseen).map(act -> missed(act, true))).toList();
    }

    private MissedAct missed(Entry.Act act, boolean back) {
        return new MissedAct(act, sectors.of(act).stream().map(sectors::name).toList(), back, reasons(act));
    }

    private boolean unseen(Entry.Act act) {
        return seenBy(act).stream().noneMatch(detection -> received.contains(detection.observation()));
    }

    private List<Entry.Detection> seenBy(Entry.Act act) {
        return detections.getOrDefault(act.id(), List.of());
    }

    private List<String> reasons(Entry.Act act) {
        List<String> reasons = new ArrayList<>();
        List<Entry.Miss> failed = byLook(misses.getOrDefault(act.id(), List.of()));
        if (failed.isEmpty() && seenBy(act).isEmpty()) {
            reasons.add("No look had it in view. " + nearby(act));
        }
        failed(failed.stream().filter(miss -> !miss.t().isAfter(act.to())).toList(), "had it in view and did not see it").ifPresent(reasons::add);
        failed(failed.stream().filter(miss -> miss.t().isAfter(act.to())).toList(), "had in view what it left behind and did not see that")
                .ifPresent(reasons::add);
        seenBy(act).forEach(detection -> reasons.add("%s saw it at %s, but the picture had not arrived when the ledger ends."
                .formatted(looks.sensor(detection.look()), times.full(detection.t()))));
        if (seenBy(act).isEmpty()) {
            reasons.add(around(act));
        }
        return reasons;
    }

    /** One look may miss several signs of an act, and is one look all the same. */
    private static List<Entry.Miss> byLook(List<Entry.Miss> misses) {
        Map<String, Entry.Miss> first = new LinkedHashMap<>();
        misses.forEach(miss -> first.putIfAbsent(miss.look(), miss));
        return List.copyOf(first.values());
    }

    private Optional<String> failed(List<Entry.Miss> failed, String how) {
        return failed.isEmpty() ? Optional.empty() : Optional.of("%s %s: %s.".formatted(Wording.count(failed.size(), "look", "looks"), how,
                failed.size() > MOST_TOLD ? bySensor(failed) : Wording.list(failed.stream().map(this::look).toList())));
    }

    private String look(Entry.Miss miss) {
        return "%s at %s (%s)".formatted(miss.sensor(), times.dtg(miss.t()), Wording.plain(miss.reason()));
    }

    private String nearby(Entry.Act act) {
        List<Entry.Look> near = looks.over(sectors.of(act), act.t(), act.to());
        if (near.isEmpty()) {
            return "Nothing looked at its sector while it lasted.";
        }
        Map<String, Integer> hindered = new TreeMap<>();
        near.stream().filter(look -> !look.able() && look.hindrance() != null)
                .forEach(look -> hindered.merge(look.hindrance(), 1, Integer::sum));
        return "%s at its sector while it lasted did not reach it%s.".formatted(Wording.count(near.size(), "look", "looks"),
                hindered.isEmpty() ? "" : ", and some were blind anyway: " + Wording.tally(hindered));
    }

    /** The gap that it fell into: the last look before it and the first after it, at its sector, that were not blind. */
    private String around(Entry.Act act) {
        List<String> where = sectors.of(act);
        return "The last look at its sector before it that was not blind: %s. The first after it: %s.".formatted(
                looks.lastAble(where, act.t()).map(look -> look.sensor() + " at " + times.full(look.to())).orElse("none"),
                looks.firstAble(where, act.to()).map(look -> look.sensor() + " at " + times.full(look.from())).orElse("none"));
    }

    private static String bySensor(List<Entry.Miss> failed) {
        Map<String, Map<String, Integer>> reasons = new TreeMap<>();
        failed.forEach(miss -> reasons.computeIfAbsent(miss.sensor(), sensor -> new TreeMap<>()).merge(miss.reason(), 1, Integer::sum));
        return reasons.entrySet().stream().map(sensor -> sensor.getKey() + " (" + Wording.tally(sensor.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }
}

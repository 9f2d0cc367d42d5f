package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.ActKind;

/** What really happened, and what of it holds at the end: the first sentence of the story. */
final class HappenedSummary {
    private final Story story;
    private final List<Entry.Act> hostile;

    HappenedSummary(Story story) {
        this.story = story;
        hostile = story.hostile().acts();
    }

    String text() {
        if (hostile.isEmpty()) {
            return "The ledger knows of no hostile act." + alike();
        }
        return first(story.mainAct().filter(hostile::contains).orElse(hostile.get(0))) + "; " + held() + "." + back() + alike();
    }

    private String first(Entry.Act told) {
        String others = hostile.size() == 1 ? ", the only hostile act"
                : ", %s of %d hostile acts (%s)".formatted(told == hostile.get(0) ? "the first" : "one", hostile.size(), kinds(hostile));
        return "At %s %s %s%s%s".formatted(story.times().full(told.t()), Wording.forces(told.side()), Wording.began(told),
                Wording.in(story.sectorOf(told)), others);
    }

    private static String kinds(List<Entry.Act> acts) {
        Map<String, Long> counts = acts.stream().collect(Collectors.groupingBy(
                act -> Wording.plain(act.act()) + " by " + Wording.forces(act.side()), LinkedHashMap::new, Collectors.counting()));
        return Wording.list(counts.entrySet().stream().map(count -> count.getKey() + Wording.times(count.getValue())).toList());
    }

    /** What still goes on when the ledger ends, and who has not gone back from where he went. */
    private String held() {
        List<String> still = new ArrayList<>();
        List<Entry.Act> going = hostile.stream().filter(act -> act.act() == ActKind.PRESENCE && act.to().isAfter(story.end())).toList();
        List<Entry.Act> gone = hostile.stream().filter(act -> act.act() == ActKind.MOVEMENT && !wentBack(act)).toList();
        if (!gone.isEmpty()) {
            still.add("%s stand where they went%s".formatted(pieces(gone), depth()));
        }
        if (!going.isEmpty()) {
            still.add("%s remain".formatted(pieces(going)));
        }
        return atTheEnd() + (still.isEmpty() ? " nothing of it goes on" : " " + Wording.list(still));
    }

    private String atTheEnd() {
        return story.end().isBefore(story.exercise().endex()) ? "when the ledger ends" : "at ENDEX";
    }

    private boolean wentBack(Entry.Act went) {
        return story.hostile().withdrawals().stream().anyMatch(back -> went.unit() != null && went.unit().equals(back.unit()) && back.t().isAfter(went.t()));
    }

    /** A unit is counted once, however often it moved. */
    private static String pieces(List<Entry.Act> acts) {
        Map<String, Entry.Act> units = new LinkedHashMap<>();
        acts.forEach(act -> units.put(act.unit() == null ? act.id() : act.unit(), act));
        Map<String, Integer> weapons = new LinkedHashMap<>();
        units.values().forEach(act -> weapons.merge(act.weapon() == null ? "troops" : act.weapon(), Math.max(1, act.count()), Integer::sum));
        return Wording.list(weapons.entrySet().stream().map(one -> one.getValue() + " × " + one.getKey()).toList());
    }

    /** How far past the line, as the centre measured it; nobody else did. */
    private String depth() {
        double deepest_m = story.all(Entry.IncidentChange.class).stream().mapToDouble(Entry.IncidentChange::depth_m).max().orElse(0);
        return deepest_m > 0 ? ", up to %s past the line as the centre measured it".formatted(Wording.metres(deepest_m)) : "";
    }

    private String back() {
        int back = story.hostile().withdrawals().size();
        return back == 0 ? "" : " %s back.".formatted(Wording.count(back, "movement went", "movements went"));
    }

    private String alike() {
        int innocent = story.hostile().innocent().size();
        int deceptions = story.deceptions().size();
        return (innocent == 0 ? "" : " " + Wording.count(innocent, "innocent act looked alike.", "innocent acts looked alike."))
                + (deceptions == 0 ? "" : " " + Wording.count(deceptions, "deception was set up.", "deceptions were set up."));
    }
}

package org.ceasefire.simulator.report.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Axis;
import org.ceasefire.simulator.report.CaseStory.Milestone;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/**
 * What one side really did that is hostile.
 *
 * @param named those with a label of their own, if they are few
 * @param bars all of them as a path, 1000 units wide and 10 high: where acts lie on each other, they are drawn once
 */
public record ActLane(String side, int acts, List<Mark> named, String bars) {
    /** More than this are too many for labels. */
    private static final int MOST_NAMED = 12;

    static List<ActLane> all(Story story, Axis axis) {
        Map<String, List<Entry.Act>> sides = new LinkedHashMap<>();
        story.hostile().acts().forEach(act -> sides.computeIfAbsent(Wording.forces(act.side()), side -> new ArrayList<>()).add(act));
        return sides.entrySet().stream().map(side -> of(side.getKey(), side.getValue(), axis)).toList();
    }

    private static ActLane of(String side, List<Entry.Act> acts, Axis axis) {
        List<Milestone> steps = acts.size() > MOST_NAMED ? List.of() : acts.stream().map(ActLane::step).toList();
        return new ActLane(side, acts.size(), Mark.rows(steps, Milestone::name, axis), bars(acts, axis));
    }

    private static Milestone step(Entry.Act act) {
        return new Milestone(act.t(), "truth", act.id(), Wording.act(act), act.id());
    }

    private static String bars(List<Entry.Act> acts, Axis axis) {
        Set<String> bars = new LinkedHashSet<>();
        for (Entry.Act act : acts) {
            long from = Timeline.thousandth(axis, act.t());
            long wide = Math.max(2, Timeline.thousandth(axis, act.to()) - from);
            bars.add("M%d 0h%dv10h-%dz".formatted(from, wide, wide));
        }
        return String.join("", bars);
    }

    public int rows() {
        return named.stream().mapToInt(Mark::row).max().orElse(-1) + 1;
    }
}

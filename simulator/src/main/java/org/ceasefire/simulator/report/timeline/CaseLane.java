package org.ceasefire.simulator.report.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ceasefire.simulator.report.Axis;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.CaseStory.Milestone;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/** A case: its steps, each of a name once, and its clocks. */
public record CaseLane(String id, String title, List<Mark> marks, List<Clock> clocks) {
    /** Steps that are told in the table of the case alone. */
    private static final Set<String> ELSEWHERE = Set.of("Another incident joined", "Case archived", "Clocks reckoned anew");

    static CaseLane of(CaseStory one, Story story, Axis axis) {
        Set<String> names = new HashSet<>();
        List<Milestone> steps = one.milestones().stream().filter(CaseLane::drawn).filter(step -> names.add(step.name())).toList();
        String where = one.scope().equals("campaign") ? "campaign" : story.sectorName(one.sector());
        return new CaseLane(one.id(), Wording.title(one.id()) + (where.isEmpty() ? "" : ", " + where), Mark.rows(steps, Mark::label, axis),
                one.due().stream().map(due -> Clock.of(due, one, story)).toList());
    }

    private static boolean drawn(Milestone step) {
        return !ELSEWHERE.contains(step.name()) && !step.name().contains(" proposed") && !step.name().startsWith("Breach No.");
    }

    /** How many rows of marks there are. */
    public int rows() {
        return marks.stream().mapToInt(Mark::row).max().orElse(-1) + 1;
    }
}

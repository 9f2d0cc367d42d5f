package org.ceasefire.simulator.report.against;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Hostile;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/** Whether two runs face the same truth. What was done in answer to breaches, or only because of something, may differ and is left out. */
public final class SameTruth {
    private SameTruth() {}

    /** Acts that both have: same id, time and doer. */
    public static int common(Story one, Story other) {
        List<Entry.Act> theirs = exogenous(other);
        Set<String> known = theirs.stream().map(SameTruth::mark).collect(Collectors.toSet());
        return (int) exogenous(one).stream().filter(act -> known.contains(mark(act))).count();
    }

    static String sentence(Story one, Story other) {
        if (!one.truth()) {
            return "Whether both faced the same truth is not open to this audience.";
        }
        int mine = exogenous(one).size();
        int theirs = exogenous(other).size();
        int both = common(one, other);
        if (both == mine && both == theirs) {
            return "Both faced the same truth: %s that hang on nothing that was decided.".formatted(Wording.count(mine, "act", "acts"));
        }
        return "They did not face the same truth: %d acts are in both, %d only in the first and %d only in the second. What differs below may come from that."
                .formatted(both, mine - both, theirs - both);
    }

    private static List<Entry.Act> exogenous(Story story) {
        return story.acts().stream().filter(act -> !Hostile.answers(act) && !"conditional".equals(act.origin()) && !"input".equals(act.origin())).toList();
    }

    private static String mark(Entry.Act act) {
        return String.join("|", act.id(), act.t().toString(), String.valueOf(act.side()), act.act().word());
    }
}

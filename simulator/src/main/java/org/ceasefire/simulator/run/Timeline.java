package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.ceasefire.vocabulary.Stated;

/** The one clock of a run: what is due, in order of instant, kind and id. Time is where the timeline has been taken up to. */
final class Timeline {
    private final TreeSet<Due> queue = new TreeSet<>();
    /** What is queued, by id. Looked up, never iterated. */
    private final Map<String, Due> byId = new HashMap<>();
    private Instant now;

    Timeline(Instant start) {
        this.now = start;
    }

    /** The instant that is being played. */
    Instant now() {
        return now;
    }

    /** Puts something on the timeline, in place of what had its id. What is due in the past is due now. */
    void put(Instant at, String id, Due.What what) {
        cancel(id);
        Due due = new Due(at.isBefore(now) ? now : at, id, what);
        queue.add(due);
        byId.put(id, due);
    }

    /** Puts what was decided or done about a case on the timeline, to be stated in the next round of this instant. */
    void remember(String caseId, Stated fact) {
        put(now, "remembered/" + fact.getClass().getSimpleName() + "/" + fact.key(), new Due.Remembered(caseId, fact));
    }

    /** Takes something off the timeline, if it is still there. */
    void cancel(String id) {
        Due due = byId.remove(id);
        if (due != null) {
            queue.remove(due);
        }
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** Whether anything is due up to an instant, that instant included. */
    boolean isDue(Instant until) {
        return !queue.isEmpty() && !queue.first().at().isAfter(until);
    }

    /** Moves on to the next instant at which something is due. */
    Instant next() {
        now = queue.first().at();
        return now;
    }

    /** Takes off what is due now, as one round: everything but inputs, or, when nothing else is left, the inputs. */
    List<Due> takeRound() {
        boolean inputs = queue.first().isInput();
        List<Due> round = new ArrayList<>();
        while (isDue(now) && queue.first().isInput() == inputs) {
            Due due = queue.pollFirst();
            byId.remove(due.id());
            round.add(due);
        }
        return round;
    }
}

package org.ceasefire.simulator.explain;

import org.ceasefire.simulator.ledger.Entry;

/** What reached the law, in words. */
final class Occasion {
    private Occasion() {}

    /** {@code observation drone-1/4/2/1}, {@code alarm phase-1 of case-1}. */
    static String word(Entry entry) {
        if (entry instanceof Entry.Observed observed) {
            return "observation " + observed.id();
        } else if (entry instanceof Entry.Notified notified) {
            return "notification " + notified.id();
        } else if (entry instanceof Entry.Pleaded plea) {
            return "plea " + plea.id();
        } else if (entry instanceof Entry.AlarmRang alarm) {
            return "alarm %s of %s".formatted(alarm.name(), alarm.about());
        } else if (entry instanceof Entry.Voted vote) {
            return "vote of " + vote.member();
        } else if (entry instanceof Entry.Decided decided) {
            return "decision on " + decided.gate().word();
        } else if (entry instanceof Entry.Responded responded) {
            return "response of " + responded.by();
        }
        return "word " + (entry instanceof Entry.Calmed calm ? calm.id() : entry instanceof Entry.Restored restored ? restored.id()
                : entry instanceof Entry.Delivery delivery ? delivery.id() : entry instanceof Entry.Input input ? input.id() : "");
    }
}

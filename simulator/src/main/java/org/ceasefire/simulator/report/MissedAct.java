package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.List;

import org.ceasefire.simulator.ledger.Entry;

/**
 * An act of a party of which the centre never received anything in time, or took all that it received for innocent.
 *
 * @param sectors names of the sectors it happened in
 * @param back whether it was a movement back, which is no breach
 * @param reasons the chain of reasons, in the order of {@link MissReason}
 * @param gap in a sentence, between which looks at its sector it fell; empty where it was seen, has no sector, or eyes cannot see it
 */
public record MissedAct(Entry.Act act, List<String> sectors, boolean back, List<Reason> reasons, String gap) {

    /** Whether the centre received something of it. */
    public boolean heard() {
        return reasons.stream().anyMatch(reason -> reason.reason() == MissReason.JUDGED_INNOCENT);
    }

    /** Whether anything that looks from above could have seen the like of it. */
    boolean visible() {
        return reasons.stream().noneMatch(reason -> reason.reason() == MissReason.NOT_VISIBLE_FROM_ABOVE);
    }

    /** The same, with the gap that it fell into. */
    MissedAct in(String gapOfLooks) {
        return new MissedAct(act, sectors, back, reasons, gapOfLooks);
    }

    /** The chain in sentences. */
    public List<String> told() {
        List<String> told = new ArrayList<>(reasons.stream().map(Reason::told).toList());
        if (!gap.isEmpty()) {
            told.add(gap);
        }
        return told;
    }
}

package org.ceasefire.simulator.explain;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Times;
import org.ceasefire.simulator.run.Simulation;

/**
 * What an explanation is made from.
 *
 * @param story the ledger as its reader may see it; {@code lines} the same entry by entry
 * @param law the run played again, to the instant of which the explanation speaks
 */
record Sources(Story story, LedgerLines lines, RuleTexts rules, Rulebook rulebook, Simulation law) {
    Times times() {
        return story.times();
    }
}

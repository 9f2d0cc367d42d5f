package org.ceasefire.simulator.report;

import java.util.List;

import org.ceasefire.simulator.ledger.Entry;

/**
 * An act of a party of which the centre never received anything.
 *
 * @param sectors names of the sectors it happened in
 * @param back whether it was a movement back, which is no breach
 * @param reasons the chain of reasons, a sentence each: what looked there, and what each look that had it before it lacked
 */
public record MissedAct(Entry.Act act, List<String> sectors, boolean back, List<String> reasons) {}

package org.ceasefire.simulator.report;

import java.util.List;

import org.ceasefire.simulator.ledger.Entry;

/**
 * A hostile act of which the centre never received anything.
 *
 * @param sectors names of the sectors it happened in
 * @param reasons the chain of reasons, a sentence each: what looked there, and what each look that had it before it lacked
 */
public record MissedAct(Entry.Act act, List<String> sectors, List<String> reasons) {}

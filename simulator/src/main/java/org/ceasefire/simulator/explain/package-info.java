/** Why a ruling of a run stands, and why something did not become one: read off its ledger, and asked of the law as it stood then. */
package org.ceasefire.simulator.explain;

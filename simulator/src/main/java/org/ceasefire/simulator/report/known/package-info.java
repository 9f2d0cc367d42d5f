/** What was known at any time, as spells: something held from one instant to another. A page can tell any instant from them without the ledger. */
package org.ceasefire.simulator.report.known;

package org.ceasefire.simulator.ledger;

/**
 * The first line of a ledger: everything that the rest follows from.
 *
 * @param format version of the ledger's form
 * @param version of the simulator
 * @param scenario its id
 * @param scenarioDigest SHA-256 of the scenario with all that it includes
 * @param rulesDigest SHA-256 of the rule set
 * @param feedback whether rulings act back on the world (responders, conditional events)
 */
public record Header(
        int format, String version, String scenario, String scenarioDigest, String rulesDigest, long seed, int run, boolean feedback) {}

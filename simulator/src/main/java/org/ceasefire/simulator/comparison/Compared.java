package org.ceasefire.simulator.comparison;

import java.util.List;

/**
 * Two runs of a scenario, held against each other.
 *
 * @param breaches how many breaches were found by either
 * @param gates how many gates were decided in either
 * @param expectations how many expectations of the scenario were held against both
 */
record Compared(int breaches, int gates, int expectations, List<Difference> differences) {}

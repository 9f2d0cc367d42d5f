package org.ceasefire.simulator.comparison;

import java.util.List;

/**
 * What differs in a scenario.
 *
 * @param runs how many pairs of runs were compared, one a seed
 * @param breaches how many breaches were found by either, over all runs
 * @param gates how many gates were decided in either
 * @param expectations how many expectations were held against both
 * @param differences in order of what they are about; empty if nothing differs
 */
public record ScenarioEffects(String scenario, int runs, int breaches, int gates, int expectations, List<Effect> differences) {}

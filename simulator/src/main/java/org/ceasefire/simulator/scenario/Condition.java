package org.ceasefire.simulator.scenario;

/**
 * What must come first: {@code phase >= 1}.
 *
 * @param phase the least phase that the ladder must have reached in any case: its gate approved
 */
public record Condition(int phase) {}

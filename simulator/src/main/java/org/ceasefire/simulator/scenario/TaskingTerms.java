package org.ceasefire.simulator.scenario;

import java.time.Duration;

/**
 * How a satellite that images only what it is asked for takes orders.
 *
 * @param capacity most scenes in one pass
 * @param orderBefore cut-off: how long before a pass begins an order must be placed
 */
public record TaskingTerms(int capacity, Duration orderBefore) {}

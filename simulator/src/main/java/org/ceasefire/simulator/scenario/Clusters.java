package org.ceasefire.simulator.scenario;

import java.time.Duration;

/**
 * How the acts of a process come together.
 *
 * @param of mean number of acts of a cluster
 * @param within_m radius (m) around its middle that holds 95 % of them
 * @param over in what time they come, evenly
 */
public record Clusters(int of, double within_m, Duration over) {}

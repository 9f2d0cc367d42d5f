package org.ceasefire.simulator.comparison;

import java.util.List;

/**
 * A difference, and how often it comes up over the seeds of a scenario.
 *
 * @param seeds in how many of them
 * @param shift how much later; null where it is not about time
 * @param rules those behind it
 * @param occurrences each time it came up, in order of seed
 */
public record Effect(Kind kind, int seeds, Shift shift, List<Cited> rules, List<Occurrence> occurrences) {}

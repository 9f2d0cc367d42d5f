package org.ceasefire.simulator.comparison;

import java.time.Instant;
import java.util.Set;

/**
 * What one of two runs says of something.
 *
 * @param id the incident or case
 * @param cause what the truth knows to be behind it; see {@link Incidents#cause}
 * @param at when it was found or decided
 * @param words what is said of it
 * @param rules those whose grounds that rests on
 * @param about every rule that concluded anything about the same incident or case
 */
record Version(String id, String cause, Instant at, String words, Set<String> rules, Set<String> about) {}

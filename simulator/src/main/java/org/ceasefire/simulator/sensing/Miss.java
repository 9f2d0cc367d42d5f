package org.ceasefire.simulator.sensing;

import org.ceasefire.vocabulary.Sign;

/**
 * A look had something before it and did not see it.
 *
 * @param cause the act or unit
 * @param reason {@code cloud}, {@code night}, {@code jammed}, {@code lost-link}, {@code too-small}, {@code camouflaged}, {@code twilight}, {@code not-noticed}, or, of
 *     a decoy that was noticed and known for one, {@code seen-through}
 * @param probability with which it would have been noticed had nothing hindered the look
 */
public record Miss(String cause, Sign sign, String reason, double probability) {}

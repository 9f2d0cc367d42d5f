package org.ceasefire.simulator.sensing;

/**
 * What a look can make of a thing before it.
 *
 * @param hindrance what is in the way, as {@link Sky} names it; empty if nothing is
 * @param probability with which it is noticed where nothing is in the way (0 to 1)
 */
record View(String hindrance, double probability) {
    boolean clear() {
        return hindrance.isEmpty();
    }

    /** The chance (0 to 1) that it is noticed, whatever is in the way. */
    double noticing() {
        return clear() ? probability : 0;
    }
}

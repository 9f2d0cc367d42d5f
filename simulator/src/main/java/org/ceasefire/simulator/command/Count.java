package org.ceasefire.simulator.command;

/** A number and what it counts. */
final class Count {
    private Count() {}

    /** {@code 1 rule}, {@code 2 rules}. */
    static String of(long number, String one, String more) {
        return "%,d %s".formatted(number, number == 1 ? one : more);
    }
}

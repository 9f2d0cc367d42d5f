package org.ceasefire.simulator.command;

import java.util.Locale;

/** A number and what it counts. */
final class Count {
    private Count() {}

    /** {@code 1 rule}, {@code 2 rules}. */
    static String of(long number, String one, String more) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : more);
    }
}

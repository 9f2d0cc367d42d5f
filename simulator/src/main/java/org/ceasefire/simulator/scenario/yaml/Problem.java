package org.ceasefire.simulator.scenario.yaml;

/**
 * Something wrong in a file.
 *
 * @param what a sentence, and where there is one a second with advice that begins with Maybe
 */
public record Problem(Spot at, String what) {
    /** As it is printed: {@code file:line:column: what. Maybe ...} */
    @Override
    public String toString() {
        return at + ": " + what;
    }
}

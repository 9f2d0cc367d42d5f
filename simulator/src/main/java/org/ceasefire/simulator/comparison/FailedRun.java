package org.ceasefire.simulator.comparison;

/** Rules that could not be followed to the end of a run; the message says which, in what scenario, and why. */
public final class FailedRun extends RuntimeException {
    private static final long serialVersionUID = 1;

    FailedRun(String message) {
        super(message);
    }
}

package org.ceasefire.simulator.explain;

/** An id of which a run knows nothing, or of which it may not be asked so. The message says what to ask instead. */
public final class UnknownId extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownId(String message) {
        super(message);
    }
}

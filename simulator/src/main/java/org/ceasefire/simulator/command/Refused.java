package org.ceasefire.simulator.command;

/** A command that cannot be carried out as given; the message says why and what to do. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }
}

package org.ceasefire.simulator.run;

import org.ceasefire.simulator.scenario.Input;

/** An input that the run cannot take at its instant. */
public final class RefusedInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedInput(Input input, String at, String why) {
        super("Input '%s' by %s at %s cannot be taken: %s. Maybe look at the decisions and proposals in the report for what is open then."
                .formatted(input.id(), input.author(), at, why));
    }
}

package org.ceasefire.simulator.scenario.file;

import org.ceasefire.vocabulary.Outcome;
import org.ceasefire.vocabulary.Word;

/** What a deadline brings if nothing is decided. */
public enum Lapse implements Word {
    HOLD(Outcome.HELD), APPROVE(Outcome.APPROVED);

    private final Outcome outcome;

    Lapse(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}

package org.ceasefire.simulator.ledger;

import org.ceasefire.vocabulary.Word;

/** Who reads a ledger or a report of it. */
public enum Viewer implements Word {
    /** Those who run the exercise: they see everything. */
    STAFF,
    MONITOR, UA, RU,
    /** Players at large. */
    PLAYERS;

    /** Whether this viewer may see what is addressed to an audience. */
    public boolean sees(Audience audience) {
        return switch (this) {
            case STAFF -> true;
            case MONITOR -> audience == Audience.ALL || audience == Audience.MONITOR;
            case UA -> audience == Audience.ALL || audience == Audience.UA;
            case RU -> audience == Audience.ALL || audience == Audience.RU;
            case PLAYERS -> audience == Audience.ALL;
        };
    }

    @Override
    public String word() {
        return this == UA || this == RU ? name() : Word.super.word();
    }
}

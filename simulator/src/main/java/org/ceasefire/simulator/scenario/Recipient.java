package org.ceasefire.simulator.scenario;

import org.ceasefire.vocabulary.Word;

/** With whom a provider shares what its sensors see. */
public enum Recipient implements Word {
    /** The monitoring centre. */
    MONITOR,
    UA, RU;

    @Override
    public String word() {
        return this == MONITOR ? Word.super.word() : name();
    }
}

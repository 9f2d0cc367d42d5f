package org.ceasefire.simulator.ledger;

import org.ceasefire.vocabulary.Word;

/** Who may see an entry. Staff see everything. */
public enum Audience implements Word {
    /** What really happens, and why sensors saw it or not: staff only. */
    TRUTH,
    /** The monitoring centre. */
    MONITOR,
    UA, RU,
    /** Everybody, players too. */
    ALL;

    @Override
    public String word() {
        return this == UA || this == RU ? name() : Word.super.word();
    }
}

package org.ceasefire.simulator.report.scores;

import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Word;

/** To whom something was laid, or who really did it: the columns and rows of the matrix of attribution. */
public enum Laid implements Word {
    UA, RU, BOTH,
    /** Neither party: the multinational force, the United States. */
    ANOTHER,
    /** Really: reports or records alone tell of it. Laid: the law said that it cannot tell. */
    UNKNOWN,
    /** Really: nothing, something innocent, a decoy or a staged scene. Laid: the law named nobody. */
    NOBODY;

    /** Parties are written as everywhere. */
    @Override
    public String word() {
        return this == UA || this == RU ? name() : Word.super.word();
    }

    /** @param side a word; empty for nobody */
    static Laid of(String side) {
        if (side.isEmpty()) {
            return NOBODY;
        }
        return switch (Word.of(Side.class, side)) {
            case UA -> UA;
            case RU -> RU;
            case BOTH -> BOTH;
            case UNKNOWN -> UNKNOWN;
            default -> ANOTHER;
        };
    }

    /** Whether it names somebody. */
    boolean named() {
        return this != UNKNOWN && this != NOBODY;
    }
}

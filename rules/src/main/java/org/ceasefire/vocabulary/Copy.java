package org.ceasefire.vocabulary;

/** By whose copy of the agreement something is judged. Parties may hold different annexes, lines or start dates. */
public enum Copy implements Word {
    /** What both copies say. */
    AGREED,
    /** What only the Ukrainian copy says. */
    UA,
    /** What only the Russian copy says. */
    RU;

    /** Parties are written as people write them. */
    @Override
    public String word() {
        return this == AGREED ? Word.super.word() : name();
    }

    /** The other party's copy; of what is agreed there is no other. */
    public Copy other() {
        return this == UA ? RU : this == RU ? UA : AGREED;
    }
}

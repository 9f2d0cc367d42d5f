package org.ceasefire.vocabulary;

/** Who holds ground, acts or is blamed. The parties are {@link #UA} and {@link #RU}; the rest act or are there. */
public enum Side implements Word {
    UA,
    RU,
    /** The multinational force, tier 2. */
    MULTINATIONAL_FORCE,
    /** The United States, tier 3. */
    US,
    /** Farmers, factories, deminers: nobody's soldiers. */
    CIVILIAN,
    /** Both parties: a mutual exchange. Only an attribution says so. */
    BOTH,
    /** Not known, or too near the line to be called. */
    UNKNOWN;

    /** Sides are written as people write them in orders and reports: {@code UA}, {@code RU}, {@code US}; others as words. */
    @Override
    public String word() {
        return this == UA || this == RU || this == US ? name() : Word.super.word();
    }

    /** The other party across the line; {@link #UNKNOWN} for whoever is not a party. */
    public Side opponent() {
        return this == UA ? RU : this == RU ? UA : UNKNOWN;
    }
}

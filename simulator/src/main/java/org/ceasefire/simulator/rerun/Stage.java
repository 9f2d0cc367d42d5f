package org.ceasefire.simulator.rerun;

/** How far a case has come, in the order in which cases climb. */
enum Stage {
    OPENED("the opening of a case"), DETERMINED("the Commission's finding of who is responsible"), TIER_1("the first answer of Ukrainian forces"),
    TIER_2("the first answer of the multinational force"), TIER_3("the first answer of the United States");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Stage ofTier(int tier) {
        return values()[TIER_1.ordinal() + tier - 1];
    }
}

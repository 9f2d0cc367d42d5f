package org.ceasefire.vocabulary;

/** What kind of breach an article prohibits; named as its rule file is. */
public enum BreachType implements Word {
    ARTILLERY_FIRE(Happening.FIRE),
    GROUND_ASSAULT(Happening.MOVEMENT),
    WEAPON_IN_WITHDRAWAL_ZONE(Happening.PRESENCE),
    PROHIBITED_FLIGHT(Happening.FLIGHT);

    private final Happening happening;

    BreachType(Happening happening) {
        this.happening = happening;
    }

    /** The kind of happening that can be such a breach. */
    public Happening happening() {
        return happening;
    }
}

package org.ceasefire.vocabulary;

/** What kind of thing an incident is, told by its signs and before anybody judges it. */
public enum Happening implements Word {
    FIRE, MOVEMENT, PRESENCE, FLIGHT, JAMMING, WORKS,
    /** Monitors on their way were refused, delayed or given conditions. */
    ACCESS,
    /** A storage site was inspected and something was not there. */
    INVENTORY,
    /** Something was due from a party. No sign shows it: a clock does. */
    DUTY
}

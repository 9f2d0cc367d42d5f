package org.ceasefire.vocabulary;

/** What kind of thing an incident is, told by its signs and before anybody judges it. */
public enum Happening implements Word {
    FIRE, MOVEMENT, PRESENCE, FLIGHT, JAMMING, WORKS
}

package org.ceasefire.simulator.scenario;

import org.ceasefire.vocabulary.Word;

/** What kinds of thing really happen. */
public enum ActKind implements Word {
    FIRE, MOVEMENT, PRESENCE, FLIGHT, JAMMING,
    /** False signals of satellite navigation: drones within reach take themselves to be elsewhere. */
    SPOOFING,
    /** An attack on monitors. */
    FIRE_AT_DRONE,
    WORKS,
    /** A scene set to look as if somebody had fired: craters and smoke without a shot. */
    STAGING,
    HARVEST_FIRE, INDUSTRIAL_FIRE, EXERCISE, DEMINING,
    /** A diplomatic warning by a responder: nothing to be seen. */
    WARNING;

    /** Whether it is one of the innocent things that look alike. */
    public boolean benign() {
        return ordinal() >= HARVEST_FIRE.ordinal() && this != WARNING;
    }
}

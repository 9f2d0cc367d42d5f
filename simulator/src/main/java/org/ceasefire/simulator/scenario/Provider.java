package org.ceasefire.simulator.scenario;

import org.ceasefire.vocabulary.Word;

/**
 * A country or body that runs sensors.
 *
 * @param id for example {@code US}
 * @param name for example {@code United States}
 */
public record Provider(String id, String name, Role role) {
    /** What it is to the monitoring mission. */
    public enum Role implements Word {
        /** Leads the mechanism and offers intelligence. */
        LEAD,
        /** Contributes sensors. */
        COALITION,
        /** One of the two that signed. */
        PARTY,
        /** Neither. */
        NEUTRAL
    }
}

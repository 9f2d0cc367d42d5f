package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * Somebody has done something that may stop the clocks: an apology, or a call on the hotline that ended the breach.
 *
 * @param how an apology or the hotline
 * @param by who apologised, or who called
 * @param report id of what told the centre
 * @param at when the centre had it
 */
public record Calmed(ClockStop how, String sector, Side by, String report, Instant at) implements Stated {
    @Override
    public String key() {
        return sector + "/" + report;
    }

    /** Whether it was after this. */
    public boolean later(Instant other) {
        return at.isAfter(other);
    }
}

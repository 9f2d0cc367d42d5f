package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * Observations that are one happening, as far as arithmetic over place and event time can tell. Stated again only when something in
 * it has changed.
 *
 * @param id for example {@code incident-7}
 * @param happening the kind that its signs belong to
 * @param sector the sector it lies in; {@code elsewhere} if none
 * @param firstSeen event time of its first observation
 * @param lastSeen event time of its last observation
 * @param from whose ground it came from or stands on: the firing point, the start of a track, the place of a weapon;
 *     {@link Side#UNKNOWN} if unseen or not clear of the disputed band
 * @param onto whose ground it reached: the burst, the head of a column; {@link Side#UNKNOWN} if unseen or not clear
 * @param depth_m for movement: how far (m) past the line its head is, less the error and the disputed band; 0 if it is not clear
 * @param weapon the most telling class reported
 * @param calibre_mm the largest of the smallest calibres reported (mm); 0 if none could be told
 * @param count the most pieces, rounds or bursts that one observation counted
 */
public record Incident(
        String id,
        Happening happening,
        String sector,
        Instant firstSeen,
        Instant lastSeen,
        Side from,
        Side onto,
        double depth_m,
        WeaponClass weapon,
        double calibre_mm,
        int count) implements Stated {
    private static final int SECONDS_PER_DAY = 86_400;

    @Override
    public String key() {
        return id;
    }

    /** The day (UTC) on which it was first seen, counted from 1970-01-01. */
    public long day() {
        return Math.floorDiv(firstSeen.getEpochSecond(), SECONDS_PER_DAY);
    }

    /** Whether it was still seen at this instant or later. */
    public boolean seenSince(Instant instant) {
        return !lastSeen.isBefore(instant);
    }

    /** Whether it was first seen before this. */
    public boolean beganBefore(Instant instant) {
        return firstSeen.isBefore(instant);
    }
}

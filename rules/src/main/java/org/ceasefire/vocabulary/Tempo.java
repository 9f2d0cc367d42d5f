package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * How much was recorded in a sector of late, against what is usual there: arithmetic, no judgement. As missions count, each shot and each burst
 * that a source recorded is one, with signs that only weapons give; two sources that record the same count twice, before and after alike.
 *
 * @param at the boundary of six hours at which this was taken
 * @param recorded shots and bursts of the 24 hours before
 * @param explosions those of them that were bursts
 * @param usualDays how many days before those 24 hours the usual is taken from: up to 7, and no more than have been played
 * @param usualPerDay shots and bursts recorded on a usual day
 * @param usualShare the share (0 to 1) of bursts among them; where nothing was recorded, 0
 * @param nearest_m how near to the line (m) the nearest weapon of the 24 hours stood, its error included; infinite if none was seen
 * @param usualNearest_m the same for the days before
 */
public record Tempo(String sector, Instant at, long recorded, long explosions, double usualDays, double usualPerDay, double usualShare,
        double nearest_m, double usualNearest_m) implements Stated {
    @Override
    public String key() {
        return sector;
    }

    /** Whether anything was recorded before. */
    public boolean known() {
        return usualPerDay > 0;
    }

    /** Whether so many times the usual was recorded. */
    public boolean times(double factor) {
        return recorded >= factor * usualPerDay;
    }

    /** Whether the share of bursts is so much (0 to 1) above the usual. */
    public boolean burstsAbove(double margin) {
        return recorded > 0 && (double) explosions / recorded - usualShare >= margin;
    }

    /** Whether a weapon stood nearer to the line, by so much (m), than any before. */
    public boolean nearerBy(double metres) {
        return usualNearest_m - nearest_m >= metres && usualNearest_m < Double.POSITIVE_INFINITY;
    }
}

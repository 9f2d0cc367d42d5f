package org.ceasefire.vocabulary;

/**
 * When the tempo of a sector warns of something to come.
 *
 * @param rate how many times the sector's usual rate is an indicator
 * @param fromRecorded how many shots and bursts in 24 hours a rate or a share must rest on
 * @param explosionShare how far (0 to 1) the share of bursts must lie above the usual
 * @param newFrom how many shots and bursts in 24 hours make a sector where there were none an indicator
 * @param forward_m how much nearer to the line (m) than any before a weapon must stand
 * @param fromDays how many days the usual must rest on
 * @param fromIndicators how many indicators warn together
 */
public record WarningTerms(double rate, int fromRecorded, double explosionShare, int newFrom, double forward_m, int fromDays, int fromIndicators)
        implements Stated {
    @Override
    public String key() {
        return "warnings";
    }
}

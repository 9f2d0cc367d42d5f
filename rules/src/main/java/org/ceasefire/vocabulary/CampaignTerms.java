package org.ceasefire.vocabulary;

/**
 * When breaches that no phase answers add up to a campaign, which has a case and clocks of its own.
 *
 * @param fromBreaches how many it takes, along the whole line
 * @param days within how many days (UTC), the last included
 * @param fromSectors in how many sectors
 * @param times how many times as many as those laid to the guaranteed party in the same days: where both sides breach, none wages a campaign
 */
public record CampaignTerms(int fromBreaches, int days, int fromSectors, int times) implements Stated {
    /** Whether so many breaches of the other party are one-sided beside so many of the guaranteed party. */
    public boolean oneSided(Number others, Number guaranteed) {
        return others.longValue() >= times * guaranteed.longValue();
    }

    @Override
    public String key() {
        return "campaign";
    }
}

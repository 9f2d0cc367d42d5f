package org.ceasefire.vocabulary;

/**
 * When breaches that no phase answers add up to a campaign, which has a case and clocks of its own.
 *
 * @param fromBreaches how many it takes, along the whole line
 * @param days within how many days (UTC), the last included
 * @param fromSectors in how many sectors
 */
public record CampaignTerms(int fromBreaches, int days, int fromSectors) implements Stated {
    @Override
    public String key() {
        return "campaign";
    }
}

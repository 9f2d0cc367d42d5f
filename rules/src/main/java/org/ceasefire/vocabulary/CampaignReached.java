package org.ceasefire.vocabulary;

/** Unanswered breaches of the days that end with this one add up to a campaign. */
public record CampaignReached(long day) implements Interim {}

package org.ceasefire.vocabulary;

/** An incident of the case of a campaign, open or closed. */
public record CampaignMember(String incident) implements Interim {}

package org.ceasefire.vocabulary;

/** The case of a campaign is open, and its stand-down not decided. */
public record CampaignOpen(String caseId) implements Interim {}

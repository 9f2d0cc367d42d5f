package org.ceasefire.simulator.scenario;

import java.util.List;

import org.ceasefire.vocabulary.CampaignTerms;
import org.ceasefire.vocabulary.RepetitionTerms;
import org.ceasefire.vocabulary.Stated;

/** The terms on which many small breaches become something graver. */
public record Trends(RepetitionTerms repetition, CampaignTerms campaign) {
    /** What is to be stated of them to the law. */
    public List<Stated> facts() {
        return List.of(repetition, campaign);
    }
}

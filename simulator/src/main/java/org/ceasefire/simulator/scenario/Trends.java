package org.ceasefire.simulator.scenario;

import java.util.List;

import org.ceasefire.vocabulary.CampaignTerms;
import org.ceasefire.vocabulary.RepetitionTerms;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.WarningTerms;

/** The terms on which many small breaches become something graver, or warn of it. */
public record Trends(RepetitionTerms repetition, CampaignTerms campaign, WarningTerms warnings) {
    /** What is to be stated of them to the law. */
    public List<Stated> facts() {
        return List.of(repetition, campaign, warnings);
    }
}

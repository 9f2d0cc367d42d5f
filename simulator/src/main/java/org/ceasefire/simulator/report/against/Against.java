package org.ceasefire.simulator.report.against;

import java.util.List;

import org.ceasefire.simulator.report.Story;

/**
 * Two runs side by side: the same truth under two policies, sensor mixes or rule sets, and what changed. Tables are rows of cells, only those
 * that differ but for {@code figures}.
 *
 * @param settings what was set differently
 * @param truth whether the truth is the same, in a sentence
 */
public record Against(
        Story one, Story other, List<List<String>> settings, String truth, List<List<String>> figures, List<List<String>> acts,
        List<List<String>> breaches, List<List<String>> gates) {

    public static Against of(Story one, Story other) {
        Pairs pairs = new Pairs(one, other);
        return new Against(one, other, new Settings(one, other).rows(), SameTruth.sentence(one, other), Figures.rows(one, other),
                SeenActs.rows(one, other), new FoundBreaches(one, other, pairs).rows(), new PassedGates(one, other, pairs).rows());
    }
}

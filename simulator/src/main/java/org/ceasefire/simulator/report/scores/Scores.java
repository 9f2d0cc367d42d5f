package org.ceasefire.simulator.report.scores;

import java.util.List;

import org.ceasefire.simulator.report.Story;

/**
 * What was seen, judged and decided, held against what was true. Every figure can be computed from the ledger alone; none asks the rules.
 * Only for those who may see the truth, but for the claims.
 */
public record Scores(
        ActScores acts, FindingScores findings, List<RuleScores> rules, List<SensorScores> sensors, Calibration calibration,
        AttributionScores attribution, Escalation escalation, List<ClaimScores> claims) {

    /** @throws IllegalArgumentException if the story's viewer may not see the truth */
    public static Scores of(Story story) {
        if (!story.truth()) {
            throw new IllegalArgumentException("Scores hold the truth, which " + story.viewer().word() + " may not see.");
        }
        Reality reality = new Reality(story);
        Verdicts verdicts = new Verdicts(story);
        List<ActCourse> courses = new ActCourses(story, verdicts).all();
        return new Scores(ActScores.of(story, courses), FindingScores.of(story, reality), RuleScores.of(story, verdicts, reality),
                SensorScores.of(story, reality), Calibration.of(verdicts, reality), AttributionScores.of(story, reality),
                Escalation.of(story, courses, reality), ClaimScores.of(story));
    }
}

package org.ceasefire.simulator.explain;

import java.time.Instant;
import java.util.List;

import org.ceasefire.simulator.report.Times;

/**
 * An explanation.
 *
 * @param at as of when
 * @param truth whether it tells the truth, which the monitoring centre does not know
 */
public record Explained(String id, Instant at, boolean truth, boolean whyNot, List<Step> steps, Times times) {
    public String text() {
        return (truth ? "This tells what really happened, which the monitoring centre does not know.\n" : "") + PlainText.of(steps, times);
    }
}

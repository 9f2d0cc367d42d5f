package org.ceasefire.simulator.scenario.yaml;

import org.ceasefire.vocabulary.Reliability;

/** An Admiralty grade as written: {@code B2}. */
public record SourceGrade(Reliability reliability, int credibility) {
    /** Of the texts that {@link #parse} reads. */
    public static final String PATTERN = "[A-F][1-6]";

    /** @throws IllegalArgumentException if it is written otherwise */
    public static SourceGrade parse(String text) {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("'%s' is not an Admiralty grade. Maybe write source A to F and information 1 to 6: B2."
                    .formatted(text));
        }
        return new SourceGrade(Reliability.valueOf(text.substring(0, 1)), text.charAt(1) - '0');
    }
}

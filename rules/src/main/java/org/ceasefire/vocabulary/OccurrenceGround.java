package org.ceasefire.vocabulary;

import java.util.List;

/**
 * What counts for or against an incident having happened as it was classed.
 *
 * @param decibans ten times the logarithm of odds or of a likelihood ratio to base ten; negative against
 */
public record OccurrenceGround(String incident, int decibans, String rule, List<String> evidence) implements Ground {
    public OccurrenceGround(String incident, int decibans, String rule, String... evidence) {
        this(incident, decibans, rule, List.of(evidence));
    }

    @Override
    public String key() {
        return incident;
    }
}

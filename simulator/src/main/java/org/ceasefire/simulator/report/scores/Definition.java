package org.ceasefire.simulator.report.scores;

/** What a figure counts, in a sentence that stands beside it in the report. */
public record Definition(String term, String sentence) {}

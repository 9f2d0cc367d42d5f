package org.ceasefire.vocabulary;

/** An incident of a case that has reached a phase. */
public record AnsweredBreach(String incident) implements Interim {}

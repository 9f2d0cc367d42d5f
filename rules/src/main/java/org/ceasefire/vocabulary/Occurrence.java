package org.ceasefire.vocabulary;

/**
 * How likely it is that an incident happened as it was classed, by the weights of evidence; stated apart from its standing and from the
 * confidence in it.
 *
 * @param decibans ten times the logarithm of the odds to base ten
 */
public record Occurrence(String incident, Likelihood likelihood, int decibans) implements OfIncident {}

package org.ceasefire.vocabulary;

/** How much confidence there is in an incident's standing; stated apart from the standing itself. */
public record Certainty(String incident, Confidence confidence) implements OfIncident {}

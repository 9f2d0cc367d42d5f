package org.ceasefire.vocabulary;

/** How far it is established that an incident happened as it was classed. */
public record Existence(String incident, Standing standing) implements OfIncident {}

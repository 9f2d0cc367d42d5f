package org.ceasefire.vocabulary;

/** An incident is one half of a mutual exchange of fire: it is laid to both, not to whoever was seen. */
public record Exchange(String incident) implements OfIncident {}

package org.ceasefire.vocabulary;

/** Which side is held responsible for an incident, on what basis, how likely. */
public record Attribution(String incident, Side side, Basis basis, Likelihood likelihood) implements OfIncident {}

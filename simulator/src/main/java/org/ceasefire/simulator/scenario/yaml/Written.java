package org.ceasefire.simulator.scenario.yaml;

/** A value and where it is written. */
public record Written<T>(T value, Spot at) {}

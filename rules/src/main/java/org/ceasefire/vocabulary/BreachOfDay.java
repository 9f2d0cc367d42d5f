package org.ceasefire.vocabulary;

/** A breach under what it is counted by: its type, sector and day. */
public record BreachOfDay(String incident, BreachType type, String sector, long day) implements Interim {}

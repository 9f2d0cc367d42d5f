package org.ceasefire.simulator.sensing;

import java.time.Duration;

import org.ceasefire.geography.Point;

/**
 * A place on the way of a flight.
 *
 * @param circling how long the drone circles over it; zero if it flies on
 * @param cue the source, or claim, that sends it there; empty for its own routine
 */
public record Stop(Point place, Duration circling, String cue) {}

package org.ceasefire.simulator.scenario;

import java.time.Duration;

/**
 * What a drone's flights are made with.
 *
 * @param airframes how many there are at STARTEX
 * @param crews how many there are
 * @param turnaround from landing until an airframe can fly again
 * @param rest from landing until its crew can fly again
 */
public record Fleet(int airframes, int crews, Duration turnaround, Duration rest) {}

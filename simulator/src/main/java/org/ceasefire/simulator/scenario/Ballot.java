package org.ceasefire.simulator.scenario;

import java.time.Duration;

import org.ceasefire.vocabulary.Choice;
import org.ceasefire.vocabulary.Gate;

/**
 * How a member of a body votes unless people vote for it.
 *
 * @param after how long after the proposal
 * @param because why, in its own words; empty if it does not say
 */
public record Ballot(Gate gate, String member, Choice choice, Duration after, String because) {}

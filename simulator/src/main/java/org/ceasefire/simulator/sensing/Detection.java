package org.ceasefire.simulator.sensing;

import java.util.Optional;

import org.ceasefire.vocabulary.Observation;

/**
 * A sensor's raw claim, which knows its hidden cause. The observation carries no trace of it.
 *
 * @param cause the act or unit that was seen; empty for a false alarm
 */
public record Detection(Observation observation, Optional<String> cause) {}

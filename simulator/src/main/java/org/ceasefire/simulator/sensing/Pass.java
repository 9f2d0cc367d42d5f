package org.ceasefire.simulator.sensing;

import java.time.Instant;

/**
 * A stretch of time in which a satellite can image something of the theatre.
 *
 * @param id the satellite and the pass's ordinal: {@code radar-1/12}
 */
public record Pass(String id, Instant from, Instant to, Track track) {}

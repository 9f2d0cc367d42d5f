package org.ceasefire.simulator.report.scores;

import java.time.Instant;
import java.util.Optional;

import org.ceasefire.simulator.ledger.Entry;

/**
 * What became of a hostile act.
 *
 * @param detected whether anything of it was received in time that is not taken for innocent at the end
 * @param seen when it was first seen, by what was received in time
 * @param received when the first observation of it was received
 * @param verified when an incident with an observation of it first had the standing at which the policy takes it as verified
 * @param attributed when such an incident was first laid to the side that did it, or to both
 * @param found whether a breach that stands at the end rests on it
 * @param laid whether such a breach is laid to the side that did it, or to both
 * @param stood whether a breach ever rested on it
 * @param cased whether it was in a case on the ladder
 */
record ActCourse(
        Entry.Act act, boolean detected, Optional<Instant> seen, Optional<Instant> received, Optional<Instant> verified,
        Optional<Instant> attributed, boolean found, boolean laid, boolean stood, boolean cased) {}

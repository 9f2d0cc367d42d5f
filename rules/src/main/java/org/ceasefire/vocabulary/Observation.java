package org.ceasefire.vocabulary;

import java.time.Instant;

import org.ceasefire.geography.Position;

/**
 * What the monitoring centre receives: a claim by a sensor or by somebody on the ground that it saw something.
 *
 * @param id names sensor, look and ordinal, never the act that caused it
 * @param sign what was seen
 * @param position where, as reported
 * @param error_m radius (m) within which the true place lies 95 times in 100, as the source states it
 * @param seen event time: when it was seen to happen or to be there
 * @param received arrival time: when the centre got it; never before {@code seen}
 * @param source the platform or person, for example {@code drone-1}
 * @param provider the country or body that runs the source
 * @param kind by what means
 * @param reliability Admiralty grade of the source
 * @param credibility Admiralty grade of the information, 1 (confirmed) to 6 (cannot be judged)
 * @param weapon the class that could be told
 * @param type the weapon that could be told, for example {@code d-30}; empty if only its class or less
 * @param calibre_mm the smallest calibre (mm) consistent with what was seen; 0 if nothing could be told
 * @param count pieces, rounds or bursts counted
 * @param admittedBy for an admission, the party that admits; otherwise {@link Side#UNKNOWN}
 * @param struck who or what was hit, as far as it could be told
 * @param casualties civilians killed or hurt, as far as they were counted
 * @param cue what made the source look there: an observation, claim or tasking id; empty for its own routine
 * @param look the look that it comes from; empty for a report from elsewhere
 */
public record Observation(
        String id,
        Sign sign,
        Position position,
        double error_m,
        Instant seen,
        Instant received,
        String source,
        String provider,
        SensorKind kind,
        Reliability reliability,
        int credibility,
        WeaponClass weapon,
        String type,
        double calibre_mm,
        int count,
        Side admittedBy,
        Struck struck,
        int casualties,
        String cue,
        String look) {

    /** The Admiralty grade as written, for example {@code B2}. */
    public String grade() {
        return reliability.name() + credibility;
    }
}

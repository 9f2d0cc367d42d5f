package org.ceasefire.vocabulary;

import java.time.Duration;
import java.time.Instant;

/**
 * What one source has said of one incident with one sign. Many observations by the same source are one piece of evidence.
 *
 * @param id incident, source and sign, for example {@code incident-7/drone-1/explosion}
 * @param source id of the sensor, or of whoever reported
 * @param provider who runs the source; evidence of one provider is not independent
 * @param kind what kind of source it is
 * @param weapon the class of weapon that this source could tell
 * @param firstSeen event time of the first such observation: how close in time two pieces of evidence are
 * @param credibility the best that it said, by the Admiralty code: 1 confirmed to 5 improbable, 6 cannot be judged
 * @param cue the source that made this one look there; empty for its own routine
 * @param admittedBy for an admission, the party that admits; otherwise {@link Side#UNKNOWN}
 * @param struck who or what was hit, as far as this source could tell
 * @param casualties the most civilians killed or hurt that it counted
 */
public record Evidence(
        String id,
        String incident,
        String source,
        String provider,
        SensorKind kind,
        Sign sign,
        WeaponClass weapon,
        Instant firstSeen,
        Reliability reliability,
        int credibility,
        String cue,
        Side admittedBy,
        Struck struck,
        int casualties) implements Stated {
    @Override
    public String key() {
        return id;
    }

    /** Whether its id sorts after another's, so that a pair is taken once. */
    public boolean sortsAfter(String other) {
        return id.compareTo(other) > 0;
    }

    /** Whether the other was first seen no farther from this than a time apart. */
    public boolean near(Instant other, Duration apart) {
        return Duration.between(firstSeen, other).abs().compareTo(apart) <= 0;
    }

    /** Whether what was seen stays to be seen: a crater, a weapon, earthworks. */
    public boolean lasting() {
        return sign.lasting();
    }

    /** Whether its source is run by this side. */
    public boolean ownedBy(Side side) {
        return provider.equals(side.word());
    }
}

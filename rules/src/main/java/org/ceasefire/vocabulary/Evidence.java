package org.ceasefire.vocabulary;

import java.time.Instant;

/**
 * What one source has said of one incident with one sign. Many observations by the same source are one piece of evidence.
 *
 * @param id incident, source and sign, for example {@code incident-7/drone-1/explosion}
 * @param firstSeen event time of the first such observation: how close in time two pieces of evidence are
 * @param cue what made the source look there; empty for its own routine
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
        String cue) implements Stated {
    @Override
    public String key() {
        return id;
    }
}

package org.ceasefire.simulator.benchmark;

import java.time.Duration;
import java.time.Instant;

import org.ceasefire.vocabulary.Evidence;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Sign;

/** A piece of evidence as an event, in the way of complex event processing: with the instant that places it in a window. */
public record Seen(String id, String incident, String source, String provider, String cue, SensorKind kind, Sign sign, Instant firstSeen,
        Reliability reliability, int credibility, long millis) {
    static Seen of(Evidence piece) {
        return new Seen(piece.id(), piece.incident(), piece.source(), piece.provider(), piece.cue(), piece.kind(), piece.sign(), piece.firstSeen(),
                piece.reliability(), piece.credibility(), piece.firstSeen().toEpochMilli());
    }

    public long getMillis() {
        return millis;
    }

    public boolean sortsAfter(String other) {
        return id.compareTo(other) > 0;
    }

    public boolean near(Instant other, Duration apart) {
        return Duration.between(firstSeen, other).abs().compareTo(apart) <= 0;
    }

    public boolean lasting() {
        return sign.lasting();
    }
}

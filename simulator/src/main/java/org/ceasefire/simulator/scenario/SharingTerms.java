package org.ceasefire.simulator.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.ceasefire.vocabulary.SensorKind;

/**
 * What a provider shares of what its sensors see. A provider of whom a policy says nothing shares everything with the centre at once.
 *
 * @param kinds the kinds of sensor whose pictures it shares
 * @param with who gets them
 * @param delay how long it keeps them, on top of the sensor's own latency
 * @param stops when it shares nothing
 */
public record SharingTerms(String provider, Set<SensorKind> kinds, Set<Recipient> with, Duration delay, List<Stop> stops) {
    /** A stretch of time, from its start up to its end. */
    public record Stop(Instant from, Instant to) {
        private boolean holds(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(to);
        }
    }

    public SharingTerms {
        kinds = Set.copyOf(kinds);
        with = Set.copyOf(with);
        stops = List.copyOf(stops);
    }

    /** The terms of a provider of whom the policy says nothing. */
    public static SharingTerms everything(String provider) {
        return new SharingTerms(provider, Set.of(SensorKind.values()), Set.of(Recipient.MONITOR), Duration.ZERO, List.of());
    }

    /** Who gets what a sensor of a kind saw at an instant and would deliver at another. */
    public Set<Recipient> recipients(SensorKind kind, Instant seen, Instant delivered) {
        return kinds.contains(kind) && !stopped(seen, delivered) ? with : Set.of();
    }

    /** Whether it has stopped sharing what was seen at an instant, or what would be delivered at another. */
    private boolean stopped(Instant seen, Instant delivered) {
        return stops.stream().anyMatch(stop -> stop.holds(seen) || stop.holds(delivered));
    }

    /** The same, kept for another time. */
    public SharingTerms keeping(Duration kept) {
        return new SharingTerms(provider, kinds, with, kept, stops);
    }
}

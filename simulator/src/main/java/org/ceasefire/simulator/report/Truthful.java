package org.ceasefire.simulator.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;

/** Whether a claim can have meant an act or an incident: of its kind, within 25 km and 6 h. Defaults, unsourced. */
final class Truthful {
    private static final double NEAR_KM = 25;
    private static final Duration ABOUT = Duration.ofHours(6);

    private Truthful() {}

    /** The act must be by those whom the claim accuses. */
    static boolean is(Entry.Claimed claim, Entry.Act act) {
        return act.side() == claim.against() && act.act().word().equals(claim.happening().word()) && about(claim, act.t(), act.to())
                && Stream.concat(act.path().stream(), Stream.of(act).map(Entry.Act::target)).filter(Objects::nonNull)
                        .anyMatch(place -> Nearness.within(NEAR_KM, place, claim.position()));
    }

    static boolean is(Entry.Claimed claim, Entry.IncidentChange incident) {
        return incident.happening() == claim.happening() && about(claim, incident.firstSeen(), incident.lastSeen())
                && incident.position() != null && Nearness.within(NEAR_KM, incident.position(), claim.position());
    }

    private static boolean about(Entry.Claimed claim, Instant from, Instant to) {
        return !claim.seen().isBefore(from.minus(ABOUT)) && !claim.seen().isAfter(to.plus(ABOUT));
    }
}

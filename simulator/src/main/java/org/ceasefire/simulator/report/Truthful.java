package org.ceasefire.simulator.report;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

import org.ceasefire.simulator.ledger.Entry;

/** Whether an act is one that a claim can have meant: of its kind, by those whom it accuses, within 25 km and 6 h. */
final class Truthful {
    private static final double NEAR_KM = 25;
    private static final Duration ABOUT = Duration.ofHours(6);

    private Truthful() {}

    static boolean is(Entry.Claimed claim, Entry.Act act) {
        return act.side() == claim.against() && act.act().word().equals(claim.happening().word())
                && !claim.seen().isBefore(act.t().minus(ABOUT)) && !claim.seen().isAfter(act.to().plus(ABOUT))
                && Stream.concat(act.path().stream(), Stream.of(act).map(Entry.Act::target)).filter(Objects::nonNull)
                        .anyMatch(place -> Nearness.within(NEAR_KM, place, claim.position()));
    }
}

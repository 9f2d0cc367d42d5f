package org.ceasefire.simulator.run;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.scenario.Drone;
import org.ceasefire.simulator.scenario.Recipient;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.SharingTerms;
import org.ceasefire.simulator.sensing.Sortie;
import org.ceasefire.simulator.truth.Truth;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Struck;
import org.ceasefire.vocabulary.WeaponClass;

/**
 * What the crews of drones tell of their own flights: that they were hit, shot at or jammed, at the place where the drone took itself to be.
 * They do not know by whom. Their word goes the way of the drone's pictures, as late and to the same.
 */
final class CrewReports {
    /** A crew that saw it in the drone's last pictures. */
    private static final int PROBABLY_TRUE = 2;
    /** A link that fails may have failed by itself; missions wrote of probable jamming [S50]. */
    private static final int POSSIBLY_TRUE = 3;
    /** How far from a drone what shoots at it stands at the most (m), 95 times in 100. Default, unsourced: what shoulder-fired missiles reach. */
    private static final double GUNNER_m = 5_000;

    private final Scenario scenario;
    private final Truth truth;
    private final Timeline timeline;
    private final Courier courier;
    private final Consumer<Entry> entries;
    private final Map<String, Integer> told = new HashMap<>();

    CrewReports(Scenario scenario, Truth truth, Timeline timeline, Courier courier, Consumer<Entry> entries) {
        this.scenario = scenario;
        this.truth = truth;
        this.timeline = timeline;
        this.courier = courier;
        this.entries = entries;
    }

    /** A drone was brought down by an act. */
    void hit(Sortie flight, String act) {
        tell(flight, Sign.HIT, flight.drone().error_m(), PROBABLY_TRUE, Struck.MONITORS, Optional.of(act));
    }

    /** A drone was missed: somewhere around it something was seen firing. */
    void shotAt(Sortie flight, String act) {
        tell(flight, Sign.MUZZLE_FLASH, GUNNER_m, PROBABLY_TRUE, Struck.MONITORS, Optional.of(act));
    }

    /** A drone turned home because its link was jammed. */
    void jammed(Sortie flight) {
        Optional<String> jammer = truth.jammedBy(flight.drone(), flight.at(timeline.now()), timeline.now());
        tell(flight, Sign.DISTURBANCE, flight.drone().error_m(), POSSIBLY_TRUE, Struck.UNKNOWN, jammer);
    }

    /** The cause goes into the books of the staff; those with whom the provider shares get the report without it. */
    private void tell(Sortie flight, Sign sign, double error_m, int credibility, Struck struck, Optional<String> cause) {
        Instant now = timeline.now();
        Drone drone = flight.drone();
        SharingTerms terms = scenario.sharing(drone.provider());
        Instant received = now.plus(drone.latency()).plus(terms.delay());
        Observation report = new Observation(flight.id() + "/crew-" + told.merge(flight.id(), 1, Integer::sum), sign, believed(flight, now), error_m,
                now, received, drone.id(), drone.provider(), SensorKind.DRONE_CAMERA, drone.reliability(), credibility, WeaponClass.UNKNOWN,
                "", 0, 1, Side.UNKNOWN, struck, 0, "", "");
        cause.ifPresent(act -> entries.accept(new Entry.Detection(now, Audience.TRUTH, report.id(), flight.id(), act)));
        deliver(report, terms.recipients(SensorKind.DRONE_CAMERA, now, received));
    }

    private Position believed(Sortie flight, Instant now) {
        return scenario.theatre().plane().toEarth(truth.believed(flight.at(now), now));
    }

    private void deliver(Observation report, Set<Recipient> recipients) {
        if (!recipients.contains(Recipient.MONITOR)) {
            entries.accept(new Entry.Withheld(report.seen(), Audience.TRUTH, report.id(), report.source(), report.provider(), List.of(report.id())));
        }
        courier.send(report, recipients);
    }
}

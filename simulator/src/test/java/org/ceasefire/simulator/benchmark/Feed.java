package org.ceasefire.simulator.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

import org.ceasefire.adjudication.Ruling;
import org.ceasefire.geography.Point;
import org.ceasefire.incidents.DayRegister;
import org.ceasefire.incidents.IncidentRegister;
import org.ceasefire.incidents.Registered;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Struck;
import org.ceasefire.vocabulary.WeaponClass;

/**
 * The same observations for everybody: four sources see each act, acts of five kinds lie anywhere along 300 km of the line, ten in an hour,
 * mostly fire. A horizon of seven days is full after 6,720 observations. They go through the register of incidents, and a contestant judges
 * what it holds.
 */
final class Feed {
    private static final int PER_HOUR = 40;
    private static final List<Sign> SIGNS = List.of(Sign.EXPLOSION, Sign.EXPLOSION, Sign.EXPLOSION, Sign.EXPLOSION, Sign.MUZZLE_FLASH, Sign.MUZZLE_FLASH,
            Sign.WEAPON, Sign.WEAPON, Sign.COLUMN, Sign.AIRCRAFT);

    private final Scenario scenario;
    private final Contestant contestant;
    private final Consumer<String> gone;
    private final IncidentRegister register;
    private final DayRegister days = new DayRegister();
    private final Deque<Heard> ageing = new ArrayDeque<>();

    private record Heard(String incident, Instant at) {}

    /** @param gone hears of each incident that was archived or merged into another */
    Feed(Scenario scenario, Contestant contestant, Consumer<String> gone) {
        this.scenario = scenario;
        this.contestant = contestant;
        this.gone = gone;
        this.register = new IncidentRegister(scenario.theatre(), scenario.correlation());
    }

    /** Has so many observations judged, and says what changed. */
    void play(int count, Consumer<List<Ruling>> changes) {
        for (int i = 0; i < count; i++) {
            changes.accept(take(observation(i)));
        }
    }

    private List<Ruling> take(Observation observation) {
        IncidentRegister.Joined joined = register.take(observation);
        for (String merged : joined.merged()) {
            forget(merged);
        }
        ageing.addLast(new Heard(joined.id(), observation.received()));
        age(observation.received().minus(scenario.policy().evidenceHorizon()));
        Registered registered = register.registered(joined.id());
        boolean newDay = days.take(registered.incident());
        return contestant.judge(registered, observation.received(), newDay ? days.facts() : List.of());
    }

    /** Archives what was last heard of before the horizon. */
    private void age(Instant horizon) {
        while (!ageing.isEmpty() && ageing.peekFirst().at().isBefore(horizon)) {
            String id = ageing.removeFirst().incident();
            if (register.isOpen(id) && register.lastHeard(id).isBefore(horizon)) {
                register.archive(id);
                forget(id);
            }
        }
    }

    private void forget(String incident) {
        days.forget(incident);
        contestant.archive(incident);
        gone.accept(incident);
    }

    private Observation observation(int i) {
        SplittableRandom act = new SplittableRandom(1_000_003L * (i / 4));
        SplittableRandom own = new SplittableRandom(i);
        double x_m = act.nextDouble(-15_000, 15_000);
        double y_m = act.nextDouble(-150_000, 150_000);
        Sign sign = SIGNS.get(act.nextInt(SIGNS.size()));
        Instant seen = scenario.startex().plus(Duration.ofSeconds(3_600L * (i / 4) * 4 / PER_HOUR));
        Point point = new Point(x_m + own.nextDouble(-300, 300), y_m + own.nextDouble(-300, 300));
        return new Observation("observation-" + i, sign, scenario.theatre().plane().toEarth(point), own.nextDouble(20, 300),
                seen.plusSeconds(60L * own.nextInt(20)), seen.plusSeconds(60L * (20 + own.nextInt(60))), "source-" + i % 20,
                List.of("FR", "US", "UK").get(i % 3), SensorKind.DRONE_CAMERA, Reliability.values()[own.nextInt(4)], 1 + own.nextInt(4),
                sign == Sign.AIRCRAFT ? WeaponClass.DRONE : WeaponClass.ARTILLERY, "", sign == Sign.AIRCRAFT ? 0 : 122, 1, Side.UNKNOWN,
                Struck.UNKNOWN, 0, "", "look-" + i);
    }
}

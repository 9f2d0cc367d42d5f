package org.ceasefire.adjudication;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

import org.ceasefire.geography.Point;
import org.ceasefire.incidents.IncidentRegister;
import org.ceasefire.incidents.Registered;
import org.ceasefire.incidents.Sights;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Struck;
import org.ceasefire.vocabulary.WeaponClass;

/**
 * Measures what an observation costs, by the register alone and with the shipped rules. Not a test: run it by hand, for example
 * {@code java -cp rules/target/classes:rules/target/test-classes:LIBRARIES org.ceasefire.adjudication.TimePerObservation}
 * in the folder {@code rules}. Prints a line for each number of observations, the first of each twice, since the first run warms up.
 */
final class TimePerObservation {
    private static final Duration HORIZON = Duration.ofDays(7);
    private static final int PER_HOUR = 100;

    private final SplittableRandom random = new SplittableRandom(42);
    private final IncidentRegister register = new IncidentRegister(Sights.THEATRE, Sights.CORRELATION);
    private final Deque<String> ageing = new ArrayDeque<>();
    private final boolean standing;

    private TimePerObservation(boolean standing) {
        this.standing = standing;
    }

    public static void main(String[] arguments) {
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        for (boolean standing : new boolean[] {false, true}) {
            for (boolean judged : new boolean[] {false, true}) {
                System.out.println((standing ? "one standing weapon" : "acts along the line") + (judged ? ", register and shipped rules" : ", register alone"));
                measure(1_000, standing, judged);
                for (int count = 1_000; count <= most; count *= 10) {
                    System.out.println("  " + measure(count, standing, judged));
                }
            }
        }
    }

    private static String measure(int count, boolean standing, boolean judged) {
        TimePerObservation run = new TimePerObservation(standing);
        try (Adjudicator adjudicator = Law.shipped().open()) {
            Facts.drawn(1, 0).forEach(each -> adjudicator.state(each.subject(), each.fact()));
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < count; i++) {
                run.take(run.observation(i), judged ? adjudicator : null);
            }
            double micros = (threads.getCurrentThreadCpuTime() - before) / 1e3 / count;
            return "%,8d observations: %8.1f us of CPU each; %,d open incidents, %,d facts".formatted(count, micros, new TreeSet<>(run.ageing).size(), adjudicator.facts());
        }
    }

    private void take(Observation observation, Adjudicator adjudicator) {
        IncidentRegister.Joined joined = register.take(observation);
        Registered registered = register.registered(joined.id());
        if (adjudicator != null) {
            joined.merged().forEach(adjudicator::archive);
            adjudicator.restate(joined.id(), registered.facts());
            joined.beside().forEach(other -> adjudicator.restate(other, register.registered(other).facts()));
            adjudicator.judge();
        }
        if (joined.isNew()) {
            ageing.addLast(joined.id());
        }
        age(observation.received().minus(HORIZON), adjudicator);
    }

    private void age(Instant horizon, Adjudicator adjudicator) {
        while (!ageing.isEmpty()) {
            String id = ageing.peekFirst();
            if (register.isOpen(id) && !register.lastHeard(id).isBefore(horizon)) {
                return;
            }
            ageing.removeFirst();
            if (register.isOpen(id)) {
                register.archive(id);
                if (adjudicator != null) {
                    adjudicator.archive(id);
                }
            }
        }
    }

    /** Four sources see each act; the acts lie anywhere along 600 km of the line, or are all one weapon that stands there. */
    private Observation observation(int i) {
        SplittableRandom act = new SplittableRandom(standing ? 1 : i / 4);
        double x_m = act.nextDouble(-15_000, 15_000);
        double y_m = act.nextDouble(-300_000, 300_000);
        Sign sign = standing ? Sign.WEAPON : List.of(Sign.EXPLOSION, Sign.MUZZLE_FLASH, Sign.COLUMN, Sign.WEAPON, Sign.AIRCRAFT).get(act.nextInt(5));
        Instant seen = Sights.START.plus(Duration.ofSeconds(3_600L * (i / 4) * 4 / PER_HOUR));
        double error_m = random.nextDouble(20, 300);
        return new Observation("observation-" + i, sign,
                Sights.PLANE.toEarth(new Point(x_m + random.nextDouble(-300, 300), y_m + random.nextDouble(-300, 300))), error_m,
                seen, seen.plusSeconds(60L * random.nextInt(60)), "source-" + i % 20, List.of("FR", "US", "UK").get(i % 3), SensorKind.DRONE_CAMERA,
                Reliability.B, 1 + random.nextInt(4), WeaponClass.ARTILLERY, "", 122, 1, Side.UNKNOWN, Struck.UNKNOWN, 0, "", "look-" + i);
    }
}

package org.ceasefire.simulator.report.scores;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

import org.ceasefire.simulator.scenario.Inject;
import org.ceasefire.simulator.scenario.Records;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;

/** Scenarios at random: a small shipped one with other chances, in which things happen at other times or not at all, and play may end sooner. */
final class RandomScenario {
    private static final List<String> SMALL = List.of("closed-waters", "fire-on-the-force", "gap-under-cloud", "ground-by-metres", "one-of-each",
            "second-shot-seen", "seventeen-days", "void-clause-bait", "withdrawal-post-by-post", "heavy-weapons-creep");
    private static final List<Scenario> BASES = SMALL.stream().map(name -> ScenarioReader.read(Path.of("..", "scenarios", name + ".yaml")).scenario()).toList();

    private RandomScenario() {}

    /** The same for the same number. */
    static Scenario of(int number) {
        SplittableRandom random = new SplittableRandom(number);
        Scenario base = BASES.get(number % BASES.size());
        Scenario seeded = Records.with(base, "seed", base.seed() + number);
        Scenario shuffled = Records.with(seeded, "events", base.events().stream().map(inject -> shifted(inject, base, random)).toList());
        return Records.with(shuffled, "duration", Duration.ofSeconds((long) (base.duration().toSeconds() * random.nextDouble(0.3, 0.8))));
    }

    private static Inject shifted(Inject inject, Scenario base, SplittableRandom random) {
        boolean happens = random.nextInt(5) > 0;
        Instant never = base.endex().plus(Duration.ofDays(1));
        Duration shift = Duration.ofMinutes(random.nextInt(-600, 601));
        return Records.with(inject, "at", inject.at().map(at -> !happens ? never : at.plus(shift).isBefore(base.startex()) ? at : at.plus(shift)));
    }
}

package org.ceasefire.simulator.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.ceasefire.adjudication.Adjudicator;
import org.ceasefire.adjudication.CompiledRules;
import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.geography.Position;
import org.ceasefire.incidents.TempoRegister;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.vocabulary.EarlyWarning;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Reliability;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Struck;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped figures of early warning against what was once recorded, and against what is usual. */
class EarlyWarningTest {
    private static final Path RULES = Path.of("..", "rules", "drl");
    private static final int STRETCHES = 4;
    /** Violations and explosions of nine days; the last three as reported [S166-S168], the day before them too, its explosions and the days before as usual. */
    private static final int[][] FEBRUARY_2022 = {{335, 117}, {335, 117}, {335, 117}, {335, 117}, {335, 117}, {335, 117}, {153, 54}, {591, 316}, {870, 654},
            {1566, 1413}};
    private static final int DAY_OF_16_FEBRUARY = 7;

    private static Scenario scenario;
    private static Rulebook rulebook;

    @BeforeAll
    static void read() throws IOException {
        scenario = ScenarioReader.read(RULES.resolve("base.yaml")).scenario();
        rulebook = Rulebook.load(RuleFile.below(RULES), new CompiledRules(Optional.empty()));
    }

    @Test
    void february_2022_warns_on_the_16th_or_17th() {
        List<Integer> warned = daysWarned(FEBRUARY_2022);
        assertTrue(warned.get(0) == DAY_OF_16_FEBRUARY || warned.get(0) == DAY_OF_16_FEBRUARY + 1, warned::toString);
    }

    /** A sector of 120 violations a day, which vary by half from day to day and of which 10 to 60 % are explosions. */
    @Test
    void an_ordinary_month_warns_on_one_day_in_sixty_at_most() {
        SplittableRandom random = new SplittableRandom(20220215);
        int warnings = 0;
        for (int month = 0; month < 12; month++) {
            int[][] days = new int[30][];
            for (int day = 0; day < days.length; day++) {
                int violations = (int) Math.max(0, random.nextGaussian(120, 60));
                days[day] = new int[] {violations, (int) (violations * random.nextDouble(0.1, 0.6))};
            }
            warnings += daysWarned(days).size();
        }
        assertTrue(warnings <= 6, "warned on " + warnings + " days of 360");
    }

    @Test
    void a_month_in_which_every_day_is_the_same_never_warns() {
        int[][] days = new int[30][];
        java.util.Arrays.fill(days, new int[] {120, 42});
        assertEquals(List.of(), daysWarned(days));
    }

    /** The days, counted from 0, at some boundary of which a warning stood. */
    private static List<Integer> daysWarned(int[][] days) {
        List<Integer> warned = new ArrayList<>();
        try (Adjudicator adjudicator = rulebook.open()) {
            MonitoringCentre.stateTerms(scenario, adjudicator);
            TempoRegister register = new TempoRegister(scenario.theatre(), scenario.startex());
            for (int stretch = 0; stretch < STRETCHES * days.length; stretch++) {
                int day = stretch / STRETCHES;
                Instant begin = scenario.startex().plus(TempoRegister.STRETCH.multipliedBy(stretch));
                int explosions = part(days[day][1], stretch % STRETCHES);
                register.take(recorded(Sign.EXPLOSION, explosions, begin));
                register.take(recorded(Sign.MUZZLE_FLASH, part(days[day][0], stretch % STRETCHES) - explosions, begin));
                adjudicator.restate("tempo", register.at(begin.plus(TempoRegister.STRETCH)));
                adjudicator.judge();
                if (!adjudicator.standing(EarlyWarning.class).isEmpty() && !warned.contains(day)) {
                    warned.add(day);
                }
            }
        }
        return warned;
    }

    private static int part(int whole, int stretch) {
        return whole * (stretch + 1) / STRETCHES - whole * stretch / STRETCHES;
    }

    private static Observation recorded(Sign sign, int count, Instant at) {
        Instant seen = at.plus(Duration.ofHours(1));
        return new Observation(sign + "@" + at, sign, new Position(48.8, 37.1), 50, seen, seen, "camera", "OSCE", SensorKind.CAMERA_SITE, Reliability.B, 2,
                WeaponClass.UNKNOWN, "", 0, count, Side.UNKNOWN, Struck.UNKNOWN, 0, "", "");
    }
}

package org.ceasefire.simulator.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.ceasefire.adjudication.CompiledRules;
import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;

/**
 * Prints what the whole law holds at the end of each day of a month on the whole line, with 60 drones and 30 satellites, and the heap after a
 * collection. Not a test: run it by hand in the folder of the clone, with the command in CONTRIBUTING.md. The argument is the number of
 * acts; the default is 7500.
 */
final class MemoryByDay {
    private static final int DAYS = 30;

    private MemoryByDay() {}

    public static void main(String[] arguments) throws IOException {
        int acts = arguments.length == 0 ? 7_500 : Integer.parseInt(arguments[0]);
        Scenario scenario = ScenarioReader.read(CostOfSensing.written(acts, 60, 30)).scenario();
        Rulebook law = Rulebook.load(RuleFile.below(Path.of("rules", "drl")), new CompiledRules(Optional.empty()));
        try (Simulation simulation = new Simulation(scenario, law, scenario.seed(), 0, true, entry -> { })) {
            for (int day = 1; day <= DAYS; day++) {
                simulation.advanceTo(scenario.startex().plus(Duration.ofDays(day)));
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                System.out.printf(Locale.ROOT, "day %2d %,9d facts %8.1f MB%n", day, simulation.facts(), (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
            }
        }
    }
}

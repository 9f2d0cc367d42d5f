package org.ceasefire.simulator.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.run.RecordWords;
import org.ceasefire.simulator.run.Simulation;
import org.ceasefire.vocabulary.Verdict;

/** Runs an example of the law and says what did not follow as it should. */
public final class ExampleRun {
    private ExampleRun() {}

    /** What is wrong, each as {@code file:line:column: ...}; nothing if all follows as it should. */
    public static List<String> failures(Example example, Rulebook rulebook) {
        List<String> failures = new ArrayList<>();
        try (Simulation simulation = new Simulation(example.scenario(), rulebook, 1, 0, true, entry -> {})) {
            for (Example.Expected expected : example.expected().stream().sorted(Comparator.comparing(Example.Expected::when)).toList()) {
                simulation.advanceTo(expected.when());
                judge(expected, simulation.standing(), failures);
            }
        }
        return failures;
    }

    private static void judge(Example.Expected expected, List<Verdict> standing, List<String> failures) {
        List<Map<String, String>> named = standing.stream()
                .filter(verdict -> RecordWords.kebab(verdict.getClass().getSimpleName()).equals(expected.verdict()))
                .map(verdict -> RecordWords.of((Record) verdict))
                .toList();
        boolean found = named.stream().anyMatch(fields -> fields.entrySet().containsAll(expected.with().entrySet()));
        if (found != expected.holds()) {
            failures.add("%s: expected %s %s %s; there %s".formatted(expected.at(), expected.holds() ? "a" : "no", expected.verdict(),
                    expected.with(), named.isEmpty() ? "is none" : "is " + named));
        }
    }
}

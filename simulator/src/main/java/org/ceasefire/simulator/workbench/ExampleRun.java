package org.ceasefire.simulator.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.run.RecordWords;
import org.ceasefire.simulator.run.Simulation;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Verdict;

/** Runs an example of the law and says what did not follow as it should. */
public final class ExampleRun {
    private final Scenario scenario;
    private final List<Failure> failures = new ArrayList<>();

    private ExampleRun(Scenario scenario) {
        this.scenario = scenario;
    }

    /** What is wrong, in the order of the exercise; nothing if all follows as it should. */
    public static List<Failure> failures(Example example, Rulebook rulebook) {
        ExampleRun run = new ExampleRun(example.scenario());
        if (example.expected().isEmpty()) {
            run.noBreach(example, rulebook);
            return run.failures;
        }
        try (Simulation simulation = simulation(example, rulebook, entry -> {})) {
            for (Example.Expected expected : example.inOrder()) {
                simulation.advanceTo(expected.when());
                run.judge(expected, simulation);
            }
        }
        return run.failures;
    }

    /** A run of an example, at STARTEX. */
    static Simulation simulation(Example example, Rulebook rulebook, Consumer<Entry> ledger) {
        return new Simulation(example.scenario(), rulebook, 1, 0, true, ledger);
    }

    /** Where nothing is expected, nothing may be a breach, up to ENDEX. */
    private void noBreach(Example example, Rulebook rulebook) {
        List<Entry.Ruling> breaches = new ArrayList<>();
        Consumer<Entry> hear = entry -> {
            if (entry instanceof Entry.Ruling ruling && ruling.verdict().equals("breach") && !ruling.value().isEmpty()) {
                breaches.add(ruling);
            }
        };
        try (Simulation simulation = simulation(example, rulebook, hear)) {
            simulation.advanceTo(scenario.endex());
        }
        breaches.stream().findFirst().ifPresent(first -> failures.add(new Failure(example.at(), "breach", "no breach up to ENDEX",
                "breach %s at %s".formatted(first.key(), scenario.since(first.t())),
                rules(first.grounds().stream().map(Entry.Reason::rule)), Optional.empty())));
    }

    private void judge(Example.Expected expected, Simulation simulation) {
        List<Verdict> named = simulation.standing().stream()
                .filter(verdict -> RecordWords.kebab(verdict.getClass().getSimpleName()).equals(expected.verdict()))
                .toList();
        List<Verdict> found = named.stream().filter(verdict -> Difference.isNone(expected, verdict)).toList();
        if (expected.holds() && found.isEmpty()) {
            failures.add(new Failure(expected.at(), expected.verdict(), words(expected), Difference.of(expected, named), List.of(),
                    Optional.of(new Failure.Lacking(expected, simulation.held()))));
        } else if (!expected.holds() && !found.isEmpty()) {
            Verdict first = found.get(0);
            failures.add(new Failure(expected.at(), expected.verdict(), words(expected), expected.verdict() + " " + first.key(),
                    rules(simulation.reasons(first).stream().map(Ground::rule)), Optional.empty()));
        }
    }

    private String words(Example.Expected expected) {
        StringBuilder words = new StringBuilder((expected.holds() ? "" : "no ") + expected.verdict());
        expected.with().forEach((field, value) -> words.append(", ").append(field).append(": ").append(value));
        return words + ", at " + scenario.since(expected.when());
    }

    private static List<String> rules(Stream<String> rules) {
        return rules.distinct().sorted(Comparator.naturalOrder()).toList();
    }
}

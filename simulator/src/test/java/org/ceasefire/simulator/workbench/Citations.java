package org.ceasefire.simulator.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.run.Runs;
import org.ceasefire.simulator.run.Simulation;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.ceasefire.simulator.scenario.yaml.Problems;

/** Which examples and scenarios find a breach of which article. Articles go by their wording, which tells those of two agreements apart. */
final class Citations {
    private final Rulebook rulebook;
    private final Map<String, Set<String>> examples = new TreeMap<>();
    private final Map<String, Set<String>> scenarios = new TreeMap<>();

    private Citations(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Runs every example of a rule set and every shipped scenario. */
    static Citations of(Path rules, Rulebook rulebook) throws IOException {
        Citations citations = new Citations(rulebook);
        for (Path file : ExampleFile.below(rules)) {
            for (Example example : ExampleFile.read(file, rules, new Problems())) {
                citations.note(citations.examples, file + ": " + example.name(), example.scenario(), end(example));
            }
        }
        for (Path file : Runs.shipped()) {
            Scenario scenario = ScenarioReader.read(file).scenario();
            citations.note(citations.scenarios, scenario.id(), scenario, scenario.endex());
        }
        return citations;
    }

    Set<String> examples(String wording) {
        return examples.getOrDefault(wording, Set.of());
    }

    Set<String> scenarios(String wording) {
        return scenarios.getOrDefault(wording, Set.of());
    }

    private static Instant end(Example example) {
        return example.expected().stream().map(Example.Expected::when).max(Comparator.naturalOrder()).orElse(example.scenario().startex());
    }

    private void note(Map<String, Set<String>> where, String name, Scenario scenario, Instant until) {
        Map<String, String> wordings = new TreeMap<>();
        scenario.agreement().forEach(article -> wordings.put(article.article(), article.text()));
        try (Simulation simulation = new Simulation(scenario, rulebook, scenario.seed(), 0, true, entry -> articles(entry)
                .map(wordings::get).forEach(wording -> where.computeIfAbsent(wording, each -> new TreeSet<>()).add(name)))) {
            simulation.advanceTo(until);
        }
    }

    /** The articles by which something is found a breach, agreed or disputed. */
    private static Stream<String> articles(Entry entry) {
        return entry instanceof Entry.Ruling ruling && ruling.verdict().equals("breach")
                ? ruling.grounds().stream().map(ground -> ground.says().get("article"))
                : Stream.empty();
    }
}

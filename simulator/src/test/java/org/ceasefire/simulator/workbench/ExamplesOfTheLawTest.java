package org.ceasefire.simulator.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.ceasefire.adjudication.CompiledRules;
import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.run.Simulation;
import org.ceasefire.simulator.scenario.yaml.Problems;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example beside the law is a test of its own name. */
class ExamplesOfTheLawTest {
    private static final Path RULES = Path.of("..", "rules", "drl");

    @TestFactory
    Stream<DynamicContainer> examples() throws IOException {
        Rulebook rulebook = Rulebook.load(RuleFile.below(RULES), new CompiledRules(Optional.empty()));
        return ExampleFile.below(RULES).stream().map(file -> DynamicContainer.dynamicContainer(
                RULES.relativize(file).toString(), file.toUri(), read(file).stream().map(example -> test(example, rulebook))));
    }

    @Test
    void every_rule_file_has_examples_beside_it() throws IOException {
        for (RuleFile file : RuleFile.below(RULES)) {
            Path examples = RULES.resolve(file.name().replaceFirst("\\.drl$", ".examples.yaml"));
            assertTrue(Files.exists(examples), examples + " is missing");
            assertFalse(read(examples).isEmpty(), examples + " holds no example");
        }
    }

    /** Rules that conclude a verdict from its grounds are not named by it; what they conclude is expected by name. */
    @Test
    void every_rule_that_gives_a_reason_gives_it_in_an_example_of_its_file() throws IOException {
        Rulebook rulebook = Rulebook.load(RuleFile.below(RULES), new CompiledRules(Optional.empty()));
        List<String> silent = new ArrayList<>();
        for (RuleFile file : RuleFile.below(RULES)) {
            Set<String> heard = new TreeSet<>();
            read(RULES.resolve(file.name().replaceFirst("\\.drl$", ".examples.yaml"))).forEach(example -> heard.addAll(reasons(example, rulebook)));
            rulebook.rules().stream()
                    .filter(rule -> rule.file().equals(file.name()) && file.text().contains(", \"" + rule.id() + "\""))
                    .filter(rule -> !heard.contains(rule.id()) && !rule.id().equals("weighed")) // what it concludes weighs, and is cited by what counts
                    .forEach(rule -> silent.add(file.name() + " " + rule.id()));
        }
        assertEquals(List.of(), silent);
    }

    private static Set<String> reasons(Example example, Rulebook rulebook) {
        Set<String> rules = new TreeSet<>();
        Consumer<Entry> hear = entry -> {
            if (entry instanceof Entry.Ruling ruling) {
                ruling.grounds().forEach(reason -> rules.add(reason.rule()));
            }
        };
        try (Simulation simulation = new Simulation(example.scenario(), rulebook, 1, 0, true, hear)) {
            example.expected().stream().map(Example.Expected::when).max(Comparator.naturalOrder()).ifPresent(simulation::advanceTo);
        }
        return rules;
    }

    private static DynamicTest test(Example example, Rulebook rulebook) {
        return DynamicTest.dynamicTest(example.name(), () -> assertEquals(List.of(), ExampleRun.failures(example, rulebook)));
    }

    private static List<Example> read(Path file) {
        Problems problems = new Problems();
        List<Example> examples = new ArrayList<>(ExampleFile.read(file, RULES, problems));
        assertEquals(List.of(), problems.list());
        return examples;
    }
}

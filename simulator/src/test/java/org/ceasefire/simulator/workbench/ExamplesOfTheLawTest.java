package org.ceasefire.simulator.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ceasefire.adjudication.CompiledRules;
import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.Rulebook;
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

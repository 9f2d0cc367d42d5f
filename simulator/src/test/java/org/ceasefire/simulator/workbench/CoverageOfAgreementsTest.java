package org.ceasefire.simulator.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.ceasefire.adjudication.CompiledRules;
import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.simulator.run.Runs;
import org.ceasefire.vocabulary.Obligation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which rules judge each article of the shipped agreements, and what shows a breach of it. Run with -Dwrite.coverage=true to write the table anew. */
class CoverageOfAgreementsTest {
    private static final Path RULES = Path.of("..", "rules");
    private static final Path TABLE = RULES.resolve("COVERAGE.md");
    private static final String HEAD = """
            # What of the agreements is covered

            Each article of the shipped agreements: the rules that judge it, how many examples beside the law find a breach of it, and the scenarios that
            do. Written by CoverageOfAgreementsTest, which fails when it is no longer true; **none** marks what nothing shows.
            """;

    private static Rulebook rulebook;
    private static Citations citations;

    @BeforeAll
    static void runEverything() throws IOException {
        rulebook = Rulebook.load(RuleFile.below(RULES.resolve("drl")), new CompiledRules(Optional.empty()));
        citations = Citations.of(RULES.resolve("drl"), rulebook);
    }

    @Test
    void the_table_of_coverage_is_that_of_the_law() throws IOException {
        String wanted = table();
        if (Boolean.getBoolean("write.coverage")) {
            Files.writeString(TABLE, wanted);
        }
        assertEquals(wanted, Files.readString(TABLE));
    }

    @Test
    void every_article_is_judged_by_a_rule_and_breached_in_an_example_and_in_a_scenario() throws IOException {
        List<String> uncovered = new ArrayList<>();
        presets().forEach((preset, articles) -> articles.stream()
                .filter(article -> rules(article).isEmpty() || citations.examples(article.text()).isEmpty()
                        || citations.scenarios(article.text()).isEmpty())
                .forEach(article -> uncovered.add(preset + " " + article.key())));
        assertEquals(List.of(), uncovered);
    }

    private static String table() throws IOException {
        StringBuilder table = new StringBuilder(HEAD);
        presets().forEach((preset, articles) -> {
            table.append("\n## ").append(preset).append("\n\n| article | wording | rules | examples | scenarios |\n|---|---|---|---|---|\n");
            articles.forEach(article -> table.append(row(article)));
        });
        return table.toString();
    }

    private static String row(Obligation article) {
        int examples = citations.examples(article.text()).size();
        return "| %s | %s | %s | %s | %s |\n".formatted(article.key(), article.text().strip(), orNone(rules(article)),
                examples == 0 ? "**none**" : examples, orNone(citations.scenarios(article.text())));
    }

    private static String orNone(Collection<String> names) {
        return names.isEmpty() ? "**none**" : String.join(", ", names);
    }

    private static List<String> rules(Obligation article) {
        return rulebook.rules().stream()
                .filter(rule -> article.prohibits().word().equals(rule.metadata().get("article")))
                .map(Rulebook.Rule::id)
                .toList();
    }

    private static Map<String, List<Obligation>> presets() throws IOException {
        Map<String, List<Obligation>> presets = new TreeMap<>();
        try (Stream<Path> files = Files.list(RULES.resolve("presets").resolve("agreements"))) {
            files.map(file -> file.getFileName().toString().replace(".yaml", "")).forEach(preset ->
                    presets.put(preset, Runs.variant("../rules/drl/base", "agreement: {preset: %s}".formatted(preset)).agreement()));
        }
        return presets;
    }
}

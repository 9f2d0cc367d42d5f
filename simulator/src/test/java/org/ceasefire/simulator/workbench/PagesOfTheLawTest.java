package org.ceasefire.simulator.workbench;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.ceasefire.simulator.scenario.yaml.Problems;
import org.ceasefire.simulator.run.Runs;
import org.ceasefire.vocabulary.BenignKind;
import org.ceasefire.vocabulary.BreachType;
import org.ceasefire.vocabulary.Obligation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside the rule of each breach type lies a page for people, which says what is true. Run with -Dwrite.pages=true to write its articles anew. */
class PagesOfTheLawTest {
    private static final Path RULES = Path.of("..", "rules", "drl");
    private static final Path BREACHES = RULES.resolve("2-breaches");
    private static final String MARK = "<!-- From here on written by PagesOfTheLawTest. -->\n";
    private static final Pattern BREACH = Pattern.compile("(?m)^\\* \\*\\*A breach:\\*\\* \\*(.+)\\*$");
    private static final Pattern SHORT = Pattern.compile("(?m)^\\* \\*\\*Just short of one:\\*\\* \\*(.+)\\*$");
    private static final Pattern IN_ITALICS = Pattern.compile(" \\*([^*|]+)\\* ");

    /** The articles of each shipped agreement. */
    private static final Map<String, List<Obligation>> AGREEMENTS = new TreeMap<>();

    static List<BreachType> types() {
        return BreachType.shipped();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_breach_type_has_its_rule_its_examples_and_its_page(BreachType type) {
        assertAll(Stream.of(".drl", ".examples.yaml", ".md")
                .map(ending -> () -> assertTrue(Files.exists(file(type, ending)), file(type, ending) + " is missing")));
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_breach_on_its_page_is_an_example_that_fires(BreachType type) throws IOException {
        Example example = named(type, BREACH);
        assertTrue(example.expected().stream().anyMatch(each -> each.holds() && isOf(type).test(each)), () -> example.name() + " finds no breach");
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_just_short_of_it_is_an_example_that_does_not(BreachType type) throws IOException {
        Example example = named(type, SHORT);
        assertTrue(example.expected().stream().anyMatch(each -> !each.holds() && isOf(type).test(each)), () -> example.name() + " may find a breach");
        assertTrue(example.expected().stream().noneMatch(each -> each.holds() && isOf(type).test(each)), () -> example.name() + " finds a breach");
    }

    @ParameterizedTest
    @MethodSource("types")
    void its_articles_are_those_of_the_presets(BreachType type) throws IOException {
        String written = page(type);
        String wanted = written.substring(0, written.indexOf(MARK) + MARK.length()) + articles(type);
        if (Boolean.getBoolean("write.pages")) {
            Files.writeString(file(type, ".md"), wanted);
        }
        assertEquals(wanted, page(type));
    }

    @Test
    void the_page_of_innocent_explanations_names_each_kind_and_only_examples_that_exist() throws IOException {
        String page = Files.readString(RULES.resolve("1-evidence").resolve("benign.md"));
        List<String> names = Stream.of("harvest-fire", "industrial-fire", "announced")
                .flatMap(file -> examples(RULES.resolve("1-evidence").resolve(file + ".examples.yaml")).stream()).map(Example::name).toList();
        List<String> rows = page.lines().filter(line -> line.startsWith("| `")).toList();
        assertEquals(BenignKind.values().length, rows.size());
        for (BenignKind kind : BenignKind.values()) {
            String row = rows.stream().filter(line -> line.startsWith("| `" + kind.word() + "`")).findFirst().orElse("");
            List<String> examples = IN_ITALICS.matcher(row).results().map(result -> result.group(1)).toList();
            assertEquals(2, examples.size(), kind.word());
            assertTrue(names.containsAll(examples), examples::toString);
        }
    }

    /** An expectation about a breach that leaves the type open is about every type. */
    private static Predicate<Example.Expected> isOf(BreachType type) {
        return each -> each.verdict().equals("breach") && each.with().getOrDefault("type", type.word()).equals(type.word());
    }

    private static Example named(BreachType type, Pattern pattern) throws IOException {
        Matcher line = pattern.matcher(page(type));
        List<String> names = line.results().map((MatchResult result) -> result.group(1)).toList();
        assertEquals(1, names.size(), file(type, ".md") + " names " + names);
        return examples(file(type, ".examples.yaml")).stream().filter(example -> example.name().equals(names.get(0))).findFirst()
                .orElseThrow(() -> new AssertionError("There is no example '%s'".formatted(names.get(0))));
    }

    private static List<Example> examples(Path file) {
        try {
            return ExampleFile.read(file, RULES, new Problems());
        } catch (UncheckedIOException e) {
            throw new AssertionError(file + " is missing", e);
        }
    }

    private static String articles(BreachType type) {
        StringBuilder table = new StringBuilder("\n| agreement | article | wording | source |\n|---|---|---|---|\n");
        AGREEMENTS.forEach((preset, articles) -> articles.stream().filter(article -> article.prohibits() == type).forEach(article ->
                table.append("| %s | %s | %s | %s |\n".formatted(preset, article.key(), article.text().strip(), article.source().strip()))));
        return table.toString();
    }

    @BeforeAll
    static void readAgreements() throws IOException {
        try (Stream<Path> files = Files.list(RULES.resolveSibling("presets").resolve("agreements"))) {
            files.map(file -> file.getFileName().toString().replace(".yaml", "")).forEach(preset ->
                    AGREEMENTS.put(preset, Runs.variant("../rules/drl/base", "agreement: {preset: %s}".formatted(preset)).agreement()));
        }
    }

    private static String page(BreachType type) throws IOException {
        Path page = file(type, ".md");
        assertTrue(Files.exists(page), page + " is missing");
        return Files.readString(page);
    }

    private static Path file(BreachType type, String ending) {
        return BREACHES.resolve(type.word() + ending);
    }
}

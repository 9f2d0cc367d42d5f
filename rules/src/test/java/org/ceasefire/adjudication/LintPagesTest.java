package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each lint has a page, and both examples on it are tried. */
class LintPagesTest {
    private static final Path PAGES = Path.of("lint");
    /** Its examples could not be read by people, and are in {@link RefusedRulesTest}. */
    private static final List<Lint> WITHOUT_EXAMPLE = List.of(Lint.NESTED_TOO_DEEPLY, Lint.TOO_LONG);
    private static final String HEAD = "package org.ceasefire.law.test; import org.ceasefire.vocabulary.*;\n";
    private static final Pattern BLOCK = Pattern.compile("```drl\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("Wrong, at (\\d+:\\d+):");

    private static String page(Lint lint) throws IOException {
        return Files.readString(PAGES.resolve(lint.id() + ".md"));
    }

    /** Places are those of the example as it stands on the page. */
    private static List<String> found(String example, Lint lint) {
        int above = example.startsWith("package") ? 0 : 1;
        String text = above == 0 ? example : HEAD + example;
        return Linter.lint(List.of(new RuleFile("x.drl", text)), Law.NOWHERE, file -> true).problems().stream()
                .filter(problem -> lint == null || problem.lint() == lint)
                .map(problem -> Math.max(problem.line() - above, 1) + ":" + Math.max(problem.column(), 1) + (lint == null ? " " + problem : "")).toList();
    }

    @ParameterizedTest
    @EnumSource(Lint.class)
    void the_wrong_example_is_reported_where_the_page_says_and_the_right_one_is_not(Lint lint) throws IOException {
        if (WITHOUT_EXAMPLE.contains(lint)) {
            return;
        }
        List<String> blocks = BLOCK.matcher(page(lint)).results().map((MatchResult block) -> block.group(1)).toList();
        Matcher place = PLACE.matcher(page(lint));
        assertTrue(place.find() && blocks.size() == 2, "a page has 'Wrong, at LINE:COLUMN:' and two examples");
        assertEquals(List.of(place.group(1)), found(blocks.get(0), lint), () -> found(blocks.get(0), null).toString());
        assertEquals(List.of(), found(blocks.get(1), null));
    }

    @ParameterizedTest
    @EnumSource(Lint.class)
    void the_page_says_what_the_lint_is(Lint lint) throws IOException {
        String severity = lint.severity() == Lint.Severity.ERROR ? "Error" : "Warning";
        assertTrue(page(lint).startsWith("# %s\n\n**%s.** %s\n".formatted(lint.id(), severity, lint.what())), page(lint));
    }

    @Test
    void there_is_no_page_of_anything_else() throws IOException {
        List<String> ids = Arrays.stream(Lint.values()).map(lint -> lint.id() + ".md").toList();
        try (Stream<Path> files = Files.list(PAGES)) {
            assertEquals(List.of(), files.map(file -> file.getFileName().toString()).filter(name -> !ids.contains(name) && !name.equals("MISTAKES.md")).toList());
        }
    }
}

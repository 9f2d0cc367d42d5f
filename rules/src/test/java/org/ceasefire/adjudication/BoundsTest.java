package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can never hold in a condition, or always does, and what only looks like it. */
class BoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "depth_m > 10 , depth_m < 5                    | never-holds",
            "depth_m > 5 , depth_m < 10                    | ''",
            "depth_m == 10000000                           | ''",
            "depth_m == 0.0005                             | ''",
            "depth_m > 1 , depth_m > 0                     | always-holds",
            "sector == \"a:x\" , sector != \"b:x\"         | always-holds",
            "sector == \"a\" , sector != \"b\"             | always-holds",
            "happening == Happening.FIRE , happening == Happening.WORKS | never-holds"})
    void a_condition_is_judged_by_values_on_each_side_of_its_bounds(String condition, String lints) {
        List<ParsedRule> rules = RuleParser.read(Law.files(
                Law.rule("r", "Incident($i: id, %s) eval(true)".formatted(condition), "Breach($i, BreachType.ARTILLERY_FIRE)"))).rules();
        List<String> found = rules.get(0).patterns().stream().filter(pattern -> pattern.type().equals("Incident"))
                .flatMap(pattern -> Bounds.problems(rules.get(0), pattern).stream()).map(problem -> problem.lint().id()).toList();
        assertEquals(lints.isEmpty() ? List.of() : List.of(lints), found);
    }
}

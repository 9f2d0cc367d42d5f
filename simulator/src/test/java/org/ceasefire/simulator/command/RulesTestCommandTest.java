package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** {@code ceasefire rules test}, on a rule set of two rules. */
class RulesTestCommandTest {
    private static final Path SHIPPED = Path.of("..", "rules", "drl");
    private static final String GUN = "{id: burst, report: camera-site, at: T+1h, seen: T+30m, sign: explosion, position: {side: UA, from-line: 5 km}, "
            + "error: 50 m, grade: B2, source: camera-1, provider: FR, weapon: artillery, calibre: %s}";
    private static final String HEARD = """
            package org.ceasefire.law.heard;

            import org.ceasefire.vocabulary.*;

            // Fire by a calibre of the article is a breach of it.
            rule "heard"
            when
                Incident($incident: id, happening == Happening.FIRE, $calibre: calibre_mm)
                Obligation($article: article, $copy: copy, prohibits == BreachType.ARTILLERY_FIRE, concernsCalibre($calibre))
            then
                insertLogical(new BreachGround($incident, BreachType.ARTILLERY_FIRE, $copy, $article, "heard", $incident));
            end
            """;
    private static final String BREACH = """
            package org.ceasefire.law.heard;

            import org.ceasefire.vocabulary.*;

            // An incident is a breach as long as it has a ground.
            rule "breach"
            when
                BreachGround($incident: incident, $type: type)
                eval(true)
            then
                insertLogical(new Breach($incident, $type));
            end
            """;

    @TempDir
    private Path rules;

    @BeforeEach
    void write() throws IOException {
        Files.copy(SHIPPED.resolve("base.yaml"), rules.resolve("base.yaml"));
        Files.copy(SHIPPED.resolve("sectors.geojson"), rules.resolve("sectors.geojson"));
        Files.writeString(rules.resolve("heard.drl"), HEARD);
        Files.writeString(rules.resolve("breach.drl"), BREACH);
    }

    private Path examples(String name, String... examples) throws IOException {
        return Files.writeString(rules.resolve(name + ".examples.yaml"), "examples:\n" + String.join("", examples));
    }

    private static String example(String name, String calibre, String expect) {
        return "  - example: %s\n    given: [%s]\n    expect: [%s]\n".formatted(name, GUN.formatted(calibre), expect);
    }

    @Test
    void what_holds_is_told_in_one_line() throws IOException {
        examples("heard", example("one", "100 mm", "{at: T+1h, holds: breach}"), example("other", "99 mm", ""));
        assertEquals(new Told(0, "2 examples in 1 file: all hold.\n", ""), Told.by("rules", "test", rules));
    }

    @Test
    void a_failure_names_the_rule_that_came_nearest_and_the_constraint_that_stopped_it_with_its_values() throws IOException {
        Path file = examples("heard", example("a gun of 99 mm is a breach", "99 mm", "{at: T+1h, holds: breach, with: {type: artillery-fire}}"));
        assertEquals(new Told(1, """
                FAIL  %s:4:19: a gun of 99 mm is a breach
                      expected  breach, type: artillery-fire, at T+1h
                      got       no breach
                      heard stopped at heard.drl:9:88: concernsCalibre($calibre)
                          $calibre = 99.0; Obligation 1.2: fromCalibre_mm = 100.0, belowCalibre_mm = Infinity
                1 example in 1 file: 1 fails.
                """.formatted(file), ""), Told.by("rules", "test", rules.resolve("heard.drl")));
    }

    @Test
    void of_the_nearest_verdict_the_one_field_that_differs_is_told() throws IOException {
        Path file = examples("heard", example("a flight", "100 mm", "{at: T+1h, holds: breach, with: {incident: incident-1, type: prohibited-flight}}"));
        assertEquals(List.of(
                "FAIL  " + file + ":4:19: a flight",
                "      expected  breach, incident: incident-1, type: prohibited-flight, at T+1h",
                "      got       type: artillery-fire (breach incident-1/artillery-fire)"), Told.by("rules", "test", rules).out().lines().limit(3).toList());
    }

    @Test
    void a_verdict_that_must_not_stand_is_told_with_the_rule_that_gave_it() throws IOException {
        Path file = examples("heard", example("none", "100 mm", "{at: T+1h, not: breach}"));
        assertEquals(List.of(
                "FAIL  " + file + ":4:19: none",
                "      expected  no breach, at T+1h",
                "      got       breach incident-1/artillery-fire",
                "      by rule   heard",
                "1 example in 1 file: 1 fails."), Told.by("rules", "test", rules).out().lines().toList());
    }

    @Test
    void an_empty_expectation_means_that_nothing_may_be_a_breach() throws IOException {
        Path file = examples("heard", example("none", "100 mm", ""));
        assertEquals(List.of(
                "FAIL  " + file + ":2:5: none",
                "      expected  no breach up to ENDEX",
                "      got       breach incident-1/artillery-fire at T+1h",
                "      by rule   heard"), Told.by("rules", "test", rules).out().lines().limit(4).toList());
    }

    @Test
    void each_row_is_an_example_and_fails_at_its_place() throws IOException {
        Path file = examples("heard", example("calibres", "$calibre", "{at: T+1h, holds: breach}"), """
                    rows:
                      - {row: 99 mm, calibre: 99 mm, breach: false}
                      - {row: 100 mm, calibre: 100 mm, breach: false}
                """);
        Told told = Told.by("rules", "test", file);
        assertEquals(List.of("FAIL  " + file + ":7:48: calibres: 100 mm", "      expected  no breach, at T+1h"), told.out().lines().limit(2).toList());
        assertTrue(told.out().endsWith("2 examples in 1 file: 1 fails.\n"), told.out());
    }

    @Test
    void what_is_wrong_with_a_row_is_told_where_it_is() throws IOException {
        Path file = examples("heard", example("calibres", "$calibre", "{at: T+1h, holds: breach}"), """
                    rows:
                      - {row: one, calibre: 99 parsec, breach: false}
                      - {row: two, caliber: 99 mm}
                """);
        assertEquals(List.of(
                file + ":6:29: '99 parsec'",
                file + ":7:20: Neither $caliber nor a verdict 'caliber' stands in this example. Maybe 'calibre'?",
                file + ":7:9: This row gives $calibre no value. Maybe add calibre: ..."),
                Told.by("rules", "test", file).err().lines().map(line -> line.replaceAll("('99 parsec').*", "$1")).distinct().sorted().toList());
    }

    @Test
    void a_field_that_no_verdict_of_that_name_has_is_told_with_the_nearest() throws IOException {
        Path file = examples("heard", example("one", "99 mm", "{at: T+1h, not: breach, with: {typ: artillery-fire}}"));
        assertEquals(new Told(2, "", file + ":4:45: breach has no 'typ'. Maybe 'type'?\n"), Told.by("rules", "test", file));
    }

    @Test
    void only_examples_with_a_name_that_matches_are_run() throws IOException {
        examples("heard", example("one of 99 mm", "99 mm", ""), example("one of 100 mm", "100 mm", ""));
        assertEquals("1 example in 1 file: it holds.\n", Told.by("rules", "test", rules, "--run", "of 9").out());
    }

    @Test
    void nothing_to_run_is_a_failure_only_if_that_is_asked_for() throws IOException {
        examples("heard", example("one", "99 mm", ""));
        assertEquals(new Told(0, "0 examples in 0 files: nothing was tested.\n", ""), Told.by("rules", "test", rules, "--run", "two"));
        assertEquals(1, Told.by("rules", "test", rules, "--run", "two", "--fail-on-empty").code());
    }

    @Test
    void what_cannot_be_read_ends_with_2_and_its_place() throws IOException {
        Path file = examples("heard", "  - example: one\n    given: []\n");
        assertEquals(new Told(2, "", file + ":2:5: An example says what is expected. Maybe expect: [{at: T+1h, holds: breach}], or expect: [] if nothing "
                + "may be a breach.\n"), Told.by("rules", "test", rules));
        Files.writeString(rules.resolve("heard.drl"), HEARD.replace("prohibits ==", "prohibit =="));
        assertEquals(new Told(2, "", "heard.drl:9:48: Obligation has no 'prohibit'. Maybe 'prohibits'.\n"), Told.by("rules", "test", rules));
        assertEquals(2, Told.by("rules", "test", rules.resolve("nowhere")).code());
        assertEquals(2, Told.by("rules", "test", rules, "--run", "(").code());
        assertEquals(2, Told.by("rules", "test", rules, "--threshold", "90").code());
    }

    @Test
    void coverage_tells_apart_what_is_never_tested_never_fired_and_never_decisive() throws IOException {
        examples("breach", example("one", "99 mm", ""));
        examples("heard", example("one", "99 mm", ""));
        String silent = Told.by("rules", "test", rules, "--coverage").out();
        assertTrue(silent.contains("""
                rules never tested: no example beside it meets all of its conditions but one: 1 of 2
                      breach.drl:6: breach
                rules tested, never fired: no example beside it meets all of its conditions: 1 of 2
                      heard.drl:6: heard
                """), silent);
        examples("heard", example("one", "99 mm", ""), example("other", "100 mm", "{at: T+1h, holds: breach}"));
        examples("breach", example("other", "100 mm", "{at: T+1h, holds: breach}"));
        String fired = Told.by("rules", "test", rules, "--coverage").out();
        assertTrue(fired.endsWith("""
                conditions never decisive: left out, they change nothing in any example beside them: 1 of 3
                      heard.drl:8:29: happening == Happening.FIRE, in heard
                coverage: 2 of 2 rules fired, 100 %; 2 of 3 conditions decisive, 66 %.
                """), fired);
    }

    @Test
    void a_rule_whose_examples_come_to_nothing_of_it_was_never_tested() throws IOException {
        examples("heard", "  - example: quiet\n    given: []\n    expect: [{at: T+1h, not: breach}]\n");
        assertTrue(Told.by("rules", "test", rules.resolve("heard.drl"), "--coverage").out().contains("but one: 1 of 1\n      heard.drl:6: heard\n"));
    }

    @Test
    void coverage_below_the_threshold_fails_and_is_shown_even_when_examples_fail() throws IOException {
        examples("heard", example("one", "99 mm", ""), example("other", "100 mm", "{at: T+1h, holds: breach}"));
        examples("breach", example("other", "100 mm", "{at: T+1h, holds: breach}"));
        assertEquals(0, Told.by("rules", "test", rules, "--coverage", "--threshold", "66").code());
        Told low = Told.by("rules", "test", rules, "--coverage", "--threshold", "67");
        assertEquals(1, low.code());
        assertTrue(low.out().endsWith("66 %.\nThe coverage is below the threshold of 67 %.\n"), low.out());
        examples("breach", example("other", "100 mm", ""));
        assertTrue(Told.by("rules", "test", rules, "--coverage").out().contains("2 of 3 conditions decisive, 66 %"));
    }

    @Test
    void a_word_that_a_verdict_cannot_have_is_refused_where_it_must_not_hold_too() throws IOException {
        Path file = examples("heard", example("one", "99 mm", "{at: T+1h, not: breach, with: {type: artilery-fire}}"));
        Told told = Told.by("rules", "test", file);
        assertEquals(2, told.code());
        assertTrue(told.err().contains("'artilery-fire' is not a type of breach. Maybe 'artillery-fire'?"), told.err());
    }

    @Test
    void a_path_written_in_another_way_is_the_same_path() throws IOException {
        examples("heard", example("one", "100 mm", "{at: T+1h, holds: breach}"));
        Path around = rules.resolve("..").resolve(rules.getFileName());
        Told told = Told.by("rules", "test", around.resolve("heard.drl"), "--rules", rules, "--coverage");
        assertTrue(told.out().contains("1 of 1 rules fired"), told.out());
    }

    @Test
    void a_path_that_is_not_there_is_said_to_be_not_there() {
        Told told = Told.by("rules", "test", rules.resolve("nothing.drl"));
        assertEquals(2, told.code());
        assertTrue(told.err().contains("There is no file or folder"), told.err());
    }

    @Test
    void the_junit_report_has_a_suite_for_each_file_and_a_case_for_each_example() throws Exception {
        examples("breach", example("two", "100 mm", "{at: T+1h, holds: breach}"));
        Path file = examples("heard", example("one <&>", "99 mm", "{at: T+1h, holds: breach}"), example("other", "100 mm", "{at: T+1h, holds: breach}"));
        Path report = rules.resolve("report.xml");
        assertEquals(1, Told.by("rules", "test", rules, "--junit", report).code());
        Element all = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile()).getDocumentElement();
        assertEquals("3 1", all.getAttribute("tests") + " " + all.getAttribute("failures"));
        Element suite = (Element) all.getElementsByTagName("testsuite").item(1);
        assertEquals(file + " 2 1 0", String.join(" ", suite.getAttribute("name"), suite.getAttribute("tests"), suite.getAttribute("failures"),
                suite.getAttribute("errors")));
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertEquals("one <&>", ((Element) failure.getParentNode()).getAttribute("name"));
        assertEquals("expected breach, at T+1h; got no breach", failure.getAttribute("message"));
        assertTrue(failure.getTextContent().contains("concernsCalibre($calibre)"));
    }

    @Test
    void json_is_one_object_with_places_rules_and_coverage() throws IOException {
        examples("heard", example("one", "99 mm", "{at: T+1h, holds: breach}"));
        JsonNode all = new JsonMapper().readTree(Told.by("rules", "test", rules.resolve("heard.drl"), "--format", "json", "--coverage").out());
        assertEquals("1 1 1", all.get("files") + " " + all.get("examples") + " " + all.get("failed"));
        JsonNode failure = all.get("failures").get(0);
        assertEquals("4 19", failure.get("line") + " " + failure.get("column"));
        assertEquals("heard", failure.get("nearest").get(0).get("rule").asText());
        assertEquals("$calibre = 99.0", failure.get("nearest").get(0).get("values").get(0).asText());
        assertEquals("heard", all.get("coverage").get("never-fired").get(0).get("rule").asText());
    }
}

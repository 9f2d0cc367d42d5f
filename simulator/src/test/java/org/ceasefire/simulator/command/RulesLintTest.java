package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesLintTest {
    private static final Path SHIPPED = Path.of("..", "rules", "drl");
    private static final String RULE = """
            package org.ceasefire.law.test;

            import org.ceasefire.vocabulary.*;

            // What is seen is of low confidence.
            rule "%1$s"
                @policy("possible-from")
            when
                Evidence($incident: incident, $evidence: id%2$s)
                eval(true)
            then
                insertLogical(new ConfidenceGround($incident, Confidence.LOW, "%1$s", $evidence));
            end
            """;
    @TempDir
    private Path rules;

    private void write(String file, String more) throws IOException {
        Files.createDirectories(rules.resolve(file).getParent());
        Files.writeString(rules.resolve(file), RULE.formatted(file.replaceAll(".*/|\\.drl", ""), more));
    }

    private Told lint(Object... more) {
        return Told.by(java.util.stream.Stream.concat(java.util.stream.Stream.of("rules", "lint"), java.util.Arrays.stream(more)).toArray());
    }

    @Test
    void the_shipped_law_is_clean_and_what_was_checked_is_counted() {
        Told told = lint("--rules", SHIPPED);
        assertEquals(0, told.code(), told.out());
        assertTrue(told.out().matches("Nothing found: [1-9]\\d+ rules in [1-9]\\d+ files checked\\.\\R"), told.out());
    }

    @Test
    void all_problems_of_all_files_come_at_once_in_order_of_place() throws IOException {
        write("b.drl", ", kynd == SensorKind.RADAR");
        write("a.drl", ", credibility <= 2");
        Told told = lint("--rules", rules);
        assertEquals(1, told.code());
        assertEquals("""
                %1$s/a.drl:9:65: warning number-in-rule
                    2 is a threshold that no agreement or policy can change. Maybe take it from a field of one of them.
                %1$s/b.drl:9:50: error unknown-field
                    Evidence has no 'kynd'. Maybe 'kind'.
                1 error, 1 warning: 2 rules in 2 files checked.
                """.formatted(rules), told.out().replace("\r\n", "\n"));
    }

    @Test
    void warnings_alone_are_no_failure() throws IOException {
        write("a.drl", ", credibility <= 2");
        assertEquals(0, lint("--rules", rules).code());
    }

    @Test
    void a_path_asks_for_what_lies_below_it() throws IOException {
        write("one/a.drl", ", credibility <= 2");
        write("two/b.drl", ", kynd == SensorKind.RADAR");
        Told told = lint(rules.resolve("one"), "--rules", rules);
        assertEquals(0, told.code());
        assertTrue(told.out().endsWith("0 errors, 1 warning: 1 rule in 1 file checked." + System.lineSeparator()), told.out());
    }

    @Test
    void programs_get_one_object() throws IOException {
        write("a.drl", ", kynd == SensorKind.RADAR");
        JsonNode json = new ObjectMapper().readTree(lint("--rules", rules, "--format", "json").out());
        assertEquals(1, json.get("files").asInt());
        assertEquals(1, json.get("rules").asInt());
        assertEquals(1, json.get("errors").asInt());
        assertEquals(0, json.get("warnings").asInt());
        JsonNode problem = json.get("problems").get(0);
        assertEquals(rules + "/a.drl", problem.get("file").asText());
        assertEquals("9:50 error unknown-field Evidence has no 'kynd'. Maybe 'kind'.", "%s:%s %s %s %s".formatted(problem.get("line"), problem.get("column"),
                problem.get("severity").asText(), problem.get("id").asText(), problem.get("message").asText()));
    }

    @Test
    void github_gets_annotations() throws IOException {
        write("a.drl", ", credibility <= 2");
        assertEquals("::warning file=%s/a.drl,line=9,col=65,title=number-in-rule::2 is a threshold that no agreement or policy can change. "
                .formatted(rules) + "Maybe take it from a field of one of them.", lint("--rules", rules, "--format", "github").out().strip());
    }

    @Test
    void what_cannot_be_read_is_said_with_two() {
        Told told = lint(rules.resolve("nowhere"));
        assertEquals(Failures.COULD_NOT, told.code());
        assertTrue(told.err().contains("There is no '"), told.err());
    }
}

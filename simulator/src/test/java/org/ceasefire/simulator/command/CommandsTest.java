package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The commands as their users give them. */
class CommandsTest {
    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    @Test
    void a_run_is_told_in_ten_lines() {
        Told told = Told.by("run", Told.STORY, "--out", out());
        assertEquals(0, told.code());
        assertEquals("", told.err());
        assertLinesMatch(List.of(
                "late-picture: A field that was taken for a barrage",
                "played to ENDEX \\(T\\+720h\\), seed 3, version development",
                "ledger sha256 [0-9a-f]{64}",
                "PASS  breach: artillery-fire, attributed-to: RU, confidence-at-least: probable, by: T\\+12h  \\(at T\\+11h\\)",
                "PASS  phase: 1, by: T\\+13h  \\(at T\\+12h\\)",
                "PASS  benign: harvest-fire, by: T\\+30h  \\(at T\\+30h\\)",
                "PASS  withdrawn: artillery-fire  \\(at T\\+30h\\)",
                "PASS  gate: stand-down, not-before: T\\+30h, by: T\\+48h  \\(at T\\+36h\\)",
                "PASS  never: phase-2  \\(it did not happen\\)",
                "report .*report.html"), told.out().lines().toList());
    }

    @Test
    void a_run_leaves_all_that_it_was_made_from() {
        Told.run(out());
        assertEquals(List.of("daily", "inputs", "ledger.jsonl", "report.html", "report.md", "summary.json"), Told.names(out()));
        assertEquals(List.of("rules", "scenario"), Told.names(out().resolve("inputs")));
        assertEquals(List.of("out"), Told.names(folder));
    }

    @Test
    void an_expectation_that_fails_says_what_was_expected_and_what_came() throws IOException {
        Path late = Files.writeString(folder.resolve("late.yaml"), Told.text(Told.STORY).replace("{phase: 1, by: T+13h}", "{phase: 1, by: T+11h30m}"));
        Told told = Told.by("run", late, "--out", out(), "--quiet");
        assertEquals(1, told.code());
        long line = Told.text(late).lines().takeWhile(each -> !each.contains("{phase: 1, by: T+11h30m}")).count() + 1;
        assertEquals(List.of("FAIL  late.yaml:" + line, "      expected  phase: 1, by: T+11h30m", "      got       at T+12h, too late"),
                told.out().lines().toList());
    }

    @Test
    void a_quiet_run_that_holds_prints_nothing() {
        assertEquals(new Told(0, "", ""), Told.by("run", Told.STORY, "--out", out(), "--quiet"));
    }

    @Test
    void a_run_as_json_is_its_summary() throws IOException {
        Told told = Told.by("run", Told.STORY, "--out", out(), "--json");
        assertEquals(Told.text(out().resolve("summary.json")), told.out());
        JsonNode summary = new JsonMapper().readTree(told.out());
        assertEquals(3, summary.get("seed").asInt());
        assertEquals("held", summary.get("expectations").get(0).get("result").asText());
    }

    @Test
    void the_junit_report_is_xml_with_a_case_for_each_expectation() throws IOException, ParserConfigurationException, SAXException {
        Path scenario = Files.writeString(folder.resolve("s.yaml"), Told.text(Told.STORY).replace("{never: phase-2}", "{never: phase-1}"));
        Path report = folder.resolve("junit.xml");
        assertEquals(1, Told.by("run", scenario, "--out", out(), "--junit", report).code());
        Element suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile()).getDocumentElement();
        assertEquals("6", suite.getAttribute("tests"));
        assertEquals("1", suite.getAttribute("failures"));
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertEquals("it happened at T+12h", failure.getAttribute("message"));
        assertTrue(((Element) failure.getParentNode()).getAttribute("name").endsWith("{never: phase-1}"));
    }

    @Test
    void a_run_that_stops_early_leaves_open_what_cannot_be_said_yet() {
        Told told = Told.by("run", Told.STORY, "--out", out(), "--until", "T+11h30m");
        assertEquals(0, told.code());
        assertTrue(told.out().contains("played to T+11h30m of T+720h,"), told.out());
        assertTrue(told.out().contains("OPEN  phase: 1, by: T+13h  (it has not happened by T+11h30m)"), told.out());
        assertTrue(told.out().contains("OPEN  never: phase-2  (it did not happen)"), told.out());
    }

    @Test
    void another_seed_is_another_run() {
        Told told = Told.by("run", Told.STORY, "--out", out(), "--seed", "-9");
        assertTrue(told.out().contains("seed -9,"), told.out());
    }

    @Test
    void without_feedback_nobody_acts_and_the_run_says_so() {
        Told told = Told.by("run", Told.STORY, "--out", out(), "--no-feedback");
        assertTrue(told.out().contains(", without feedback"), told.out());
        assertFalse(Told.text(out().resolve("ledger.jsonl")).contains("\"origin\":\"response:"));
        assertEquals(0, Told.by("verify", out()).code());
    }

    @Test
    void rules_of_another_folder_are_used_and_kept_with_the_run() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("law/only"));
        Files.copy(Path.of("..", "rules", "drl", "1-evidence", "existence.drl"), rules.resolve("existence.drl"));
        assertEquals(1, Told.by("run", Told.STORY, "--rules", folder.resolve("law"), "--out", out()).code());
        assertEquals(List.of("only"), Told.names(out().resolve("inputs/rules")));
        assertFalse(Told.text(out().resolve("ledger.jsonl")).contains("\"verdict\":\"breach\""));
        assertEquals(0, Told.by("verify", out()).code());
    }

    @Test
    void check_counts_what_is_wrong_in_several_files() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "scenario: wrong\nduration: soon\n");
        assertEquals("2 scenarios checked, nothing wrong.\n", Told.by("check", Told.STORY, Path.of("..", "scenarios", "assault.yaml")).out());
        Told told = Told.by("check", Told.STORY, wrong);
        assertEquals(2, told.code());
        assertTrue(told.err().contains(wrong + ":2:11: 'soon' is not a duration"), told.err());
        assertEquals("2 scenarios checked, %d problems.\n".formatted(told.err().lines().count()), told.out());
    }

    @Test
    void help_and_version_are_given_and_no_command_is_refused() {
        assertEquals(0, Told.by("--help").code());
        assertTrue(Told.by("--help").out().contains("continue"));
        assertTrue(Told.by("run", "--help").out().contains("--until"));
        assertTrue(Told.by("--version").out().startsWith("ceasefire "));
        Told nothing = Told.by();
        assertEquals(2, nothing.code());
        assertEquals("Say what to do. Maybe: ceasefire run scenarios/heavy-weapons-creep.yaml\n", nothing.err());
    }
}

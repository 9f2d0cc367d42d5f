package org.ceasefire.simulator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.ceasefire.simulator.report.LedgerFixture;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.daily.Period;
import org.ceasefire.simulator.run.Runs;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.scenario.reading.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The daily reports of real runs, and of texts that mean harm. */
class DailyFilesTest {
    private static final String ATTACK = "<script>alert(1)<\\\\/script><img src=x onerror=alert(1)> [x](javascript:alert(1)) |";

    @TempDir
    Path folder;

    static List<Path> shipped() {
        return Runs.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void what_was_reported_at_a_cut_off_is_what_is_reported_of_it_at_the_end_and_holds_no_truth(Path file) throws IOException {
        Scenario scenario = ScenarioReader.read(file).scenario();
        Runs run = Runs.of(scenario);
        Path whole = ledger("whole", run.ledger());
        Map<String, String> atEnd = daily(whole, scenario.endex());
        List<Period> periods = Period.all(scenario.startex(), scenario.endex());
        Instant stop = periods.get((periods.size() - 1) / 2).to();
        Map<String, String> then = daily(ledger("stopped", run.ledger(stop)), stop);
        assertTrue(then.size() > 2, then.keySet().toString());
        then.forEach((name, text) -> assertTrue(name.startsWith("index") || text.equals(atEnd.get(name)), name));
    }

    @Test
    void a_late_picture_is_in_no_report_of_an_earlier_day() throws IOException {
        Scenario story = Runs.story("late-picture");
        Runs run = Runs.of(story);
        Map<String, String> atEnd = daily(ledger("whole", run.ledger()), story.endex());
        Map<String, String> before = daily(ledger("before", run.ledger(story.startex().plusSeconds(29 * 3600))), story.startex().plusSeconds(29 * 3600));
        assertEquals(before.get("2026-08-10.md"), atEnd.get("2026-08-10.md"));
        assertTrue(atEnd.get("2026-08-10.md").contains("| 1 | artillery fire |"), atEnd.get("2026-08-10.md"));
        assertFalse(atEnd.get("2026-08-10.md").contains("vegetation"));
        String third = atEnd.get("2026-08-11.md");
        assertTrue(third.contains("| 10 August 2026 | The whole line | vegetation fire | 1 | 0 | UK |"), third);
        assertTrue(third.contains("| No. 1, artillery fire | Whether it stands | stands | withdrawn |"), third);
    }

    @Test
    void a_report_names_no_later_one_and_asks_for_nothing_from_outside() throws IOException {
        Map<String, String> daily = daily(AssaultStory.ledger().in(folder), LedgerFixture.at(120, 0));
        assertEquals(14, daily.size());
        String third = daily.get("2026-10-07.html");
        assertTrue(third.contains("href=\"2026-10-06.html\"") && !third.contains("2026-10-08"));
        daily.values().stream().map(text -> text.replace("http-equiv", "")).forEach(text ->
                assertFalse(text.contains("http") || text.contains("<script") || text.contains("<link") || text.contains("src=")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Assault east of Kostiantynivka", "EXERCISE", "\"Kostiantynivka\"", "Heavy shelling of Pokrovsk, 200 rounds.", "\"FR\"", "guarantors",
        "case-1"})
    void a_text_from_a_ledger_shows_and_does_nothing(String text) throws IOException {
        Path ledger = AssaultStory.ledger().in(folder);
        String attack = text.startsWith("\"") ? "\"" + ATTACK + "\"" : ATTACK;
        Files.writeString(ledger, Files.readString(ledger).replace(text, attack));
        Map<String, String> daily = daily(ledger, LedgerFixture.at(120, 0));
        assertTrue(String.join("\n", daily.values()).contains("&lt;script&gt;"));
        daily.forEach((name, page) -> assertFalse(page.contains("<script") || page.contains("<img")
                || name.endsWith(".md") && page.contains("](javascript"), name));
    }

    private Path ledger(String name, String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve("ledger.jsonl");
        return Files.writeString(file, text);
    }

    private static Map<String, String> daily(Path ledger, Instant until) throws IOException {
        return Reports.daily(Story.read(ledger, Viewer.STAFF), ledger, until);
    }
}

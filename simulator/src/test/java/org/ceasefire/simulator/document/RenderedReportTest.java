package org.ceasefire.simulator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.document.browser.Script;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.ceasefire.simulator.report.LedgerFixture;
import org.ceasefire.simulator.report.Missed;
import org.ceasefire.simulator.report.Page;
import org.ceasefire.simulator.report.TheatreMap;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderedReportTest {
    private static final List<Reports.Expected> EXPECTED = List.of(new Reports.Expected("missed: crossing", false, "crossing was seen"));
    private static final String ATTACK = "<script>alert(1)<\\\\/script><img src=x onerror=alert(1)> [x](javascript:alert(1)) |";
    private static final List<String> TRUTH = List.of("preparation", "crossing", "stubble", "overflight", "second-barrage", "night-salvo",
            "company-1");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Viewer.class)
    void the_page_asks_for_nothing_from_outside(Viewer viewer) throws IOException {
        String html = markup(report(viewer)).replace("http-equiv", "");
        assertFalse(html.contains("http") || html.contains("<script") || html.contains("<link") || html.contains("url(/")
                || html.contains("src="));
        assertTrue(html.contains("default-src 'none'"));
    }

    @ParameterizedTest
    @EnumSource(value = Viewer.class, names = "STAFF", mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_staff_finds_the_truth_in_a_report(Viewer viewer) throws IOException {
        Reports.Written written = report(viewer);
        for (String id : TRUTH) {
            assertFalse(written.html().contains(id) || written.markdown().contains(id), id);
        }
        assertFalse(written.html().contains("False alarms") || written.html().contains("id=\"missed\"")
                || written.html().contains("class=\"truth\""));
    }

    @ParameterizedTest
    @EnumSource(value = Viewer.class, names = "STAFF", mode = EnumSource.Mode.EXCLUDE)
    void a_report_is_the_same_when_what_its_reader_may_not_see_is_not_there_at_all(Viewer viewer) throws IOException {
        LedgerFixture rest = AssaultStory.ledger();
        rest.entries.removeIf(entry -> !viewer.sees(entry.audience()));
        assertEquals(Reports.write(rest.in(folder), viewer, List.of()), report(viewer));
    }

    @Test
    void staff_find_truth_sight_and_judgement_side_by_side() throws IOException {
        String html = report(Viewer.STAFF).html();
        TRUTH.subList(0, 6).forEach(id -> assertTrue(html.contains(id), id));
        Stream.of("map", "cases", "breaches", "innocent", "missed", "wrong", "sensors", "decisions", "answers", "claims", "expected", "basis")
                .forEach(section -> assertTrue(html.contains("<section id=\"" + section + "\""), section));
    }

    @Test
    void the_same_ledger_gives_the_same_report() throws IOException {
        assertEquals(report(Viewer.STAFF), report(Viewer.STAFF));
    }

    @Test
    void the_first_page_tells_the_story_in_sentences() throws IOException {
        String markdown = report(Viewer.STAFF).markdown();
        assertTrue(markdown.contains("**Happened.** At 060740Z OCT 26 \\(T\\+31h40\\) Russian forces moved \\(10 × bmp\\) in Kostiantynivka, one of 5 hostile acts"));
        assertTrue(markdown.contains("when the ledger ends 10 × bmp stand where they went."));
        assertTrue(markdown.contains("**Seen.** It was first seen by drone-1 \\(FR\\), at 060830Z OCT 26 \\(T\\+32h30\\), 50 min after it began, "
                + "and the centre had that 20 min later. 2 of 5 hostile acts never reached it: nothing looked there while it lasted \\(1\\)"));
        assertTrue(markdown.contains("**Judged.** The case was verified at 061401Z OCT 26 \\(T\\+38h01\\) \\(confirmed, incident-1\\); the first attribution in it came 2 h 39 min later: "
                + "Russian forces, very likely, by track. 4 breaches stand at the end: artillery fire ×2, ground assault and prohibited flight."));
        assertTrue(markdown.contains("Phase 2 was approved by the Special Commission \\(3 to 1\\) 30 h 30 min after t0, and the multinational force acted 57 h 30 min after t0;"));
        assertTrue(markdown.contains("**Escalation.** Escalation was met late: Phase 1 of case 2 was approved 2 h 59 min after the 24 h."));
        assertTrue(markdown.contains("Breach No. 3 \\(artillery fire\\) rests on nothing hostile: false alarms only."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Assault east of Kostiantynivka", "Two companies cross under cloud.", "EXERCISE", "\"Kostiantynivka\"",
            "Wheat fields",
        "Pumping station", "preparation", "drone-1", "incident-1", "case-1", "guarantors", "camcopter-s100",
        "Heavy shelling of Pokrovsk, 200 rounds.",
        "d-30", "No fire of artillery of 100 mm and above.", "after Minsk II", "two-independent", "Two sources", "corroboration.drl",
        "\"cloud\"",
        "reported-2026-02", "clock-starts-at", "\"FR\"", "0.1.0", "ababab"})
    void a_text_from_a_ledger_shows_and_does_nothing(String text) throws IOException {
        Path ledger = AssaultStory.ledger().in(folder);
        String attack = text.startsWith("\"") ? "\"" + ATTACK + "\"" : ATTACK;
        Files.writeString(ledger, Files.readString(ledger).replace(text, attack));
        Reports.Written written = Reports.write(ledger, Viewer.STAFF, List.of());
        assertFalse(markup(written).contains("<script") || markup(written).contains("<img"));
        assertTrue(written.html().contains("&lt;script&gt;alert"));
        assertFalse(written.markdown().contains("<") || written.markdown().contains("](javascript"));
    }

    @Test
    void an_expectation_shows_and_does_nothing() throws IOException {
        Reports.Written written = Reports.write(AssaultStory.ledger().in(folder), Viewer.STAFF,
                List.of(new Reports.Expected(ATTACK, false, ATTACK)));
        assertFalse(markup(written).contains("<script") || markup(written).contains("<img") || written.markdown().contains("<"));
        assertTrue(written.html().contains("&lt;script&gt;"));
    }

    @ParameterizedTest
    @EnumSource(Viewer.class)
    void an_exercise_in_which_nothing_happens_has_a_report(Viewer viewer) throws IOException {
        LedgerFixture quiet = new LedgerFixture().exercise("A quiet week");
        Reports.Written written = Reports.write(quiet.in(folder), viewer, List.of());
        assertTrue(written.html().contains("A quiet week") && written.markdown().startsWith("# A quiet week\n"));
        assertFalse(markup(written).contains("NaN") || markup(written).contains("null"));
    }

    @Test
    void a_map_of_too_many_marks_says_what_it_leaves_out() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        Entry.Observed one = (Entry.Observed) ledger.entries.stream().filter(entry -> entry instanceof Entry.Observed)
                .findFirst().orElseThrow();
        for (int i = 0; i < 2 * TheatreMap.MOST; i++) {
            Position place = new Position(48.2 + 0.35 * (i / 50) / 40, 37.2 + 0.5 * (i % 50) / 50);
            ledger.add(new Entry.Observed(one.t(), Audience.MONITOR, "more/" + i, one.sign(), place, one.error_m(), one.seen(),
                    one.source(),
                    one.provider(), one.sensor(), one.grade(), one.weapon(), one.type(), one.calibre_mm(), one.count(),
                    null, null, null, null, null, false));
        }
        String html = Reports.write(ledger.in(folder), Viewer.STAFF, List.of()).html();
        assertTrue(html.matches("(?s).*[0-9]+ further marks are not drawn.*"));
        assertTrue(html.split("class=\"observation\"", -1).length <= TheatreMap.MOST + 2);
    }

    @Test
    void observations_on_one_spot_of_the_map_are_drawn_once_and_counted() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        for (int i = 0; i < 20; i++) {
            ledger.observed("drone-1/30/1/x" + i + "/1", Sign.COLUMN, LedgerFixture.place(48.537, 37.755), 100 + i, LedgerFixture.at(32, 30),
                    LedgerFixture.at(33, 0), "drone-1");
        }
        assertTrue(Reports.write(ledger.in(folder), Viewer.STAFF, List.of()).html()
                .contains("21 observations here, the most precise: drone-1/30/1/x0/1: column by drone-1"));
    }

    @Test
    void much_evidence_is_told_in_a_few_lines_and_the_rest_counted() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        for (int i = 0; i < 40; i++) {
            ledger.observed("drone-1/31/" + i + "/1", Sign.COLUMN, LedgerFixture.place(48.537, 37.755), 150, LedgerFixture.at(32, 40),
                    LedgerFixture.at(33, 0), "drone-1");
            ledger.incident(LedgerFixture.at(33, 0), "changed", "incident-1", Happening.MOVEMENT, "s", null, "drone-1/31/" + i + "/1");
        }
        String html = Reports.write(ledger.in(folder), Viewer.STAFF, List.of()).html();
        assertTrue(html.contains("column by drone-1 (FR, drone camera): 41 times, seen from 060830Z OCT 26 to 060840Z OCT 26"));
        assertTrue(html.contains("and 38 more, which the ledger holds"));
    }

    @Test
    void when_an_expectation_was_met_is_told_in_zulu_and_exercise_time() throws IOException {
        Reports.Written written = Reports.write(AssaultStory.ledger().in(folder), Viewer.STAFF,
                List.of(new Reports.Expected("phase: 1", true, "at 2026-10-06T12:42:20.309Z"),
                        new Reports.Expected("never: phase-3", true, "it did not happen")));
        assertTrue(written.html().contains("<td>at 061242Z OCT 26 (T+36h42)</td>"));
        assertTrue(written.html().contains("<td>held to the end</td>"));
    }

    @Test
    void staff_see_what_was_true_of_a_claim_and_nobody_else_does() throws IOException {
        assertTrue(report(Viewer.STAFF).html().contains("<td>second-barrage</td>"));
        assertFalse(markup(report(Viewer.MONITOR)).contains("In truth"));
    }

    @Test
    void a_run_of_many_cases_tells_those_that_went_farthest_and_cuts_its_tables() throws IOException {
        LedgerFixture ledger = AssaultStory.ledger();
        for (int i = 0; i < Page.MOST_ROWS; i++) {
            ledger.add(new Entry.CaseChange(LedgerFixture.at(1, 0), Audience.MONITOR, "opened", "small-" + i, "incident", Track.LADDER,
                    "s", null));
        }
        Reports.Written written = Reports.write(ledger.in(folder), Viewer.STAFF, List.of());
        assertTrue(written.markdown().contains("**Also.** Case 2"));
        assertTrue(written.markdown().contains("299 further cases went no farther than these."));
        assertTrue(written.html().contains("The first 300 of 302 are shown"));
    }

    private Reports.Written report(Viewer viewer) throws IOException {
        return Reports.write(AssaultStory.ledger().in(folder), viewer, EXPECTED);
    }

    /** The page without its own program, and with its data as if they were markup: in neither may a text of a ledger become anything. */
    private static String markup(Reports.Written written) {
        String program = "<script>" + Script.TEXT + "</script>";
        String data = "<script type=\"application/json\" id=\"data\">";
        assertTrue(written.html().contains(program) && written.html().indexOf(data) == written.html().lastIndexOf(data));
        return written.html().replace(program, "").replace(data, "");
    }
}

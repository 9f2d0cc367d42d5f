package org.ceasefire.simulator.report.daily;

import static org.ceasefire.simulator.report.LedgerFixture.at;
import static org.ceasefire.simulator.report.LedgerFixture.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.report.AssaultStory;
import org.ceasefire.simulator.report.LedgerFixture;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.daily.DailyReport.Section;
import org.ceasefire.simulator.report.daily.DailyReport.Table;
import org.ceasefire.vocabulary.BenignKind;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Struck;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days of a ledger written by hand. STARTEX is at midnight, so the first cut-off comes after 16 h 30 min, the second after 40 h 30 min. */
class DailyReportTest {
    private static final Position IN_K = place(48.61, 37.68);
    private static final Position IN_P = place(48.20, 37.20);

    @TempDir
    Path folder;

    private final LedgerFixture ledger = AssaultStory.ledger();

    @Test
    void there_is_one_report_for_each_cut_off_and_one_for_what_is_left_at_the_end() throws IOException {
        List<DailyReport> reports = reports();
        assertEquals(List.of("2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08", "2026-10-09", "2026-10-10"),
                reports.stream().map(report -> report.period().day().toString()).toList());
        assertEquals(List.of(at(16, 30), at(40, 30), at(64, 30), at(88, 30), at(112, 30), at(120, 0)),
                reports.stream().map(report -> report.period().to()).toList());
        assertTrue(reports.get(5).dateline().contains("Covers 091630Z OCT 26 to 100000Z OCT 26 (7 h 30 min)."), reports.get(5).dateline());
    }

    @Test
    void a_run_that_stops_on_a_cut_off_has_no_empty_report_after_it_and_one_that_stops_at_startex_has_none() {
        Instant startex = LedgerFixture.STARTEX;
        assertEquals(2, Period.all(startex, at(40, 30)).size());
        assertEquals(List.of(), Period.all(startex, startex));
        List<Period> fromCutOff = Period.all(at(16, 30), at(40, 30).plus(Duration.ofSeconds(1)));
        assertEquals(List.of(at(40, 30), at(40, 30).plusSeconds(1)), fromCutOff.stream().map(Period::to).toList());
    }

    @Test
    void shots_and_explosions_are_counted_by_the_sector_and_the_period_in_which_they_were_recorded() throws IOException {
        fire("post/1/1", Sign.MUZZLE_FLASH, 20, IN_K, at(10, 0), at(10, 5));
        fire("post/2/1", Sign.EXPLOSION, 7, IN_K, at(16, 30), at(16, 30));
        fire("post/3/1", Sign.MUZZLE_FLASH, 3, IN_P, at(17, 0), at(17, 5));
        fire("post/4/1", Sign.CRATER, 50, IN_P, at(17, 0), at(17, 5));
        fire("post/5/1", Sign.HEAT, 40, IN_P, at(17, 0), at(17, 5));
        assertEquals(List.of("Kostiantynivka 27 7", "Pokrovsk 0 0", "All 27 7"), counts(0));
        assertEquals(List.of("Kostiantynivka 0 0", "Pokrovsk 3 0", "All 3 0"), counts(1));
        // The story's own: two bursts of six seen in the third period.
        assertEquals(List.of("Kostiantynivka 6 6", "Pokrovsk 6 6", "All 12 12"), counts(2));
        assertEquals("27 ceasefire violations were recorded, 7 of them explosions: Kostiantynivka 27.", reports().get(0).summary().get(0));
        assertEquals("3 ceasefire violations were recorded: Pokrovsk 3. In the previous period (16 h 30 min) there were 27.", reports().get(1).summary().get(0));
    }

    @Test
    void what_was_recorded_outside_all_sectors_is_counted_there() throws IOException {
        fire("post/1/1", Sign.MUZZLE_FLASH, 20, place(50, 36), at(10, 0), at(10, 5));
        assertEquals(List.of("Kostiantynivka 0 0", "Pokrovsk 0 0", "Outside all sectors 20 0", "All 20 0"), counts(0));
    }

    @Test
    void a_count_that_comes_late_is_in_no_earlier_report_and_changes_the_previous_period_as_it_stands_now() throws IOException {
        fire("post/1/1", Sign.MUZZLE_FLASH, 20, IN_K, at(10, 0), at(10, 5));
        fire("post/2/1", Sign.MUZZLE_FLASH, 9, IN_K, at(16, 0), at(20, 0));
        assertEquals(List.of("Kostiantynivka 20 0", "Pokrovsk 0 0", "All 20 0"), counts(0));
        List<String> row = table(1, "Ceasefire violations", "Fire recorded, by sector").rows().get(0);
        assertEquals(List.of("Kostiantynivka", "0", "0", "0", "20", "29", "0"), row);
        assertEquals(List.of(List.of("5 October 2026", "Kostiantynivka", "muzzle flash", "1", "9", "OSCE")),
                table(1, "Assessments changed since", "Received in this period of what was seen in earlier ones").rows());
    }

    @Test
    void fire_explained_as_innocent_is_counted_and_flagged() throws IOException {
        fire("post/1/1", Sign.EXPLOSION, 8, IN_K, at(10, 0), at(10, 5));
        ledger.incident(at(10, 5), "made", "incident-9", Happening.FIRE, "sector-kostiantynivka", IN_K, "post/1/1");
        ledger.ruling(at(10, 5), "made", "benign", "incident-9/exercise", "incident-9", Map.of("kind", "exercise"));
        assertEquals(List.of("Kostiantynivka", "8", "8", "8", "0"), table(0, "Ceasefire violations", "Fire recorded, by sector").rows().get(0));
    }

    @Test
    void a_breach_withdrawn_later_stands_in_its_own_report_and_is_told_in_the_next() throws IOException {
        ledger.ruling(at(70, 0), "withdrawn", "breach", "incident-3/artillery-fire", "incident-3", Map.of());
        Table found = table(2, "Breaches found", "Found in the period, as held at the cut-off");
        assertTrue(found.rows().stream().anyMatch(row -> row.get(0).equals("3") && row.get(5).equals("probable")), found.toString());
        assertEquals(List.of(List.of("No. 3, artillery fire, Kostiantynivka", "Whether it stands", "stands", "withdrawn")),
                table(3, "Assessments changed since", "Held otherwise than in the last report").rows());
        assertTrue(reports().get(3).summary().contains("1 assessment of earlier reports changed; see the last section."));
    }

    @Test
    void a_finding_made_surer_later_is_told_as_it_was_and_as_it_is() throws IOException {
        ledger.ruling(at(70, 0), "amended", "existence", "incident-5", "incident-5", Map.of("standing", "confirmed"));
        assertEquals(List.of(List.of("No. 5, artillery fire, Pokrovsk", "Happened", "probable", "confirmed")),
                table(3, "Assessments changed since", "Held otherwise than in the last report").rows());
    }

    @Test
    void harm_obstructions_flights_and_statements_are_told_in_the_period_in_which_they_were_reported() throws IOException {
        harm("hospital/1/1", at(10, 0), at(18, 0), Struck.CIVILIANS, 3);
        harm("patrol/1/1", at(17, 0), at(18, 0), Struck.MONITORS, null);
        ledger.observed("drone-1/40/9/1", Sign.DISTURBANCE, IN_K, 100, at(17, 0), at(17, 30), "drone-1");
        ledger.add(new Entry.Sortie(at(18, 0), Audience.MONITOR, "drone-1/3", "drone-1", "grounded", "icing", IN_K, null));
        ledger.add(new Entry.Notified(at(18, 0), Audience.ALL, "note-1", Side.UA, BenignKind.DEMINING, at(20, 0), at(22, 0), List.of()));
        String second = reports().get(1).toString();
        assertTrue(second.contains("3 civilians killed or hurt, civilians or civilian property struck"), second);
        assertTrue(second.contains("Fire at monitors or their equipment") && second.contains("Jamming or other interference"), second);
        assertTrue(second.contains("grounded (icing)") && second.contains("Notification of demining"), second);
        String first = reports().get(0).toString();
        assertFalse(first.contains("3 civilians") || first.contains("icing") || first.contains("demining"), first);
    }

    @Test
    void what_lies_before_deciders_and_what_is_neither_breach_nor_innocent_is_still_being_assessed() throws IOException {
        ledger.incident(at(10, 5), "made", "incident-9", Happening.FIRE, "sector-kostiantynivka", IN_K, "post/1/1");
        assertEquals(List.of(List.of("Fire", "Kostiantynivka", "1", "1", "051005Z OCT 26")),
                table(0, "Still being assessed", "Incidents that are neither found to be breaches nor explained").rows());
    }

    @Test
    void nothing_is_told_of_a_provider_that_fell_silent_but_that_it_did() throws IOException {
        String silent = "FR, which had shared looks before, shared none in this period.";
        assertFalse(reports().get(1).summary().contains(silent));
        ledger.entries.removeIf(entry -> entry instanceof Entry.Look look && look.sensor().equals("drone-1") && look.t().isAfter(at(40, 30)));
        assertTrue(reports().get(2).summary().contains(silent), reports().get(2).summary().toString());
    }

    @Test
    void no_daily_report_is_made_for_those_who_know_the_truth() throws IOException {
        Story staff = Story.read(ledger.in(folder), Viewer.STAFF);
        assertThrows(IllegalArgumentException.class, () -> DailyReport.all(staff, at(120, 0)));
    }

    @Test
    void players_are_told_what_was_said_in_public_and_decided_and_no_more() throws IOException {
        DailyReport third = DailyReport.all(Story.read(ledger.in(folder), Viewer.PLAYERS), at(120, 0)).get(2);
        assertEquals(List.of("Notifications and statements by the parties", "Decisions and responses"),
                third.sections().stream().map(Section::heading).toList());
        assertTrue(third.toString().contains("Heavy shelling of Pokrovsk") && third.toString().contains("Phase 2 approved"), third.toString());
    }

    @Test
    void an_exercise_without_sectors_in_which_nothing_happens_has_reports() throws IOException {
        LedgerFixture quiet = new LedgerFixture().exercise("A quiet week");
        List<DailyReport> reports = DailyReport.all(Story.read(quiet.in(folder), Viewer.MONITOR), at(120, 0));
        assertEquals(6, reports.size());
        assertEquals("No shot or explosion was recorded. In the previous period there were none.", reports.get(2).summary().get(0));
        assertFalse(reports.toString().contains("null"));
    }

    private void fire(String id, Sign sign, int count, Position where, Instant seen, Instant received) {
        ledger.add(new Entry.Observed(received, Audience.MONITOR, id, sign, where, 100, seen, "post", "OSCE", SensorKind.ACOUSTIC, "B2",
                WeaponClass.UNKNOWN, "", 0, count, null, null, null, null, null, false));
    }

    private void harm(String id, Instant seen, Instant received, Struck struck, Integer casualties) {
        ledger.add(new Entry.Observed(received, Audience.MONITOR, id, Sign.HIT, IN_K, 100, seen, "patrol", "OSCE", SensorKind.GROUND_INQUIRY, "A2",
                WeaponClass.UNKNOWN, "", 0, 1, struck, casualties, null, null, null, false));
    }

    private List<DailyReport> reports() throws IOException {
        return DailyReport.all(Story.read(ledger.in(folder), Viewer.MONITOR), at(120, 0));
    }

    /** Sector, shots and explosions, explosions among them. */
    private List<String> counts(int day) throws IOException {
        return table(day, "Ceasefire violations", "Fire recorded, by sector").rows().stream().map(row -> String.join(" ", row.subList(0, 3))).toList();
    }

    private Table table(int day, String heading, String caption) throws IOException {
        return reports().get(day).sections().stream().filter(section -> section.heading().equals(heading)).flatMap(section -> section.tables().stream())
                .filter(table -> table.caption().equals(caption)).findFirst().orElseThrow();
    }
}

package org.ceasefire.simulator.report;

import static org.ceasefire.simulator.report.LedgerFixture.STARTEX;
import static org.ceasefire.simulator.report.LedgerFixture.at;
import static org.ceasefire.simulator.report.LedgerFixture.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissedTest {
    @TempDir
    Path folder;

    private final LedgerFixture ledger = new LedgerFixture().exercise("A salvo").add(new Entry.Ground(STARTEX, Audience.ALL, List.of(), 0,
            List.of(new Entry.Region("s", "North", null, List.of(place(48, 37), place(49, 37), place(49, 38), place(48, 38)))), List.of(),
            List.of()));

    @Test
    void an_act_that_nothing_looked_at_is_missed_for_want_of_a_look() throws IOException {
        salvo().look("d/1/1", "d", at(0, 0), at(0, 59), null, "s").look("d/2/1", "d", at(2, 0), at(3, 0), null, "elsewhere");
        assertEquals(List.of("No look had it in view. Nothing looked at its sector while it lasted.",
                "The last look at its sector before it that was not blind: d at 050059Z OCT 26 (T+0h59). The first after it: none."),
                onlyMissed().reasons());
        assertEquals(List.of("North"), onlyMissed().sectors());
    }

    @Test
    void looks_at_its_sector_in_its_time_are_counted_with_what_hindered_them() throws IOException {
        salvo().look("d/1/1", "d", at(0, 0), at(1, 0), null, "s").look("d/2/1", "d", at(2, 0), at(3, 0), "cloud", "s", "other")
                .look("d/3/1", "d", at(2, 10), at(2, 30), "cloud", "s").look("d/4/1", "d", at(2, 10), at(2, 30), "jammed", "s");
        assertEquals("No look had it in view. 4 looks at its sector while it lasted did not reach it, and some were blind anyway: "
                + "cloud ×2, jammed.", onlyMissed().reasons().get(0));
    }

    @Test
    void looks_that_had_it_before_them_say_why_they_did_not_see_it() throws IOException {
        salvo().miss(at(1, 10), "d/1/1", "drone", "salvo", "cloud").miss(at(1, 20), "d/1/2", "drone", "salvo", "cloud")
                .miss(at(1, 30), "r/1/1", "radar", "salvo", "too-small");
        assertEquals("3 looks had it in view and did not see it: drone at 050110Z OCT 26 (cloud), drone at 050120Z OCT 26 (cloud) "
                + "and radar at 050130Z OCT 26 (too small).", onlyMissed().reasons().get(0));
    }

    @Test
    void a_look_that_missed_two_signs_of_it_is_one_look() throws IOException {
        salvo().miss(at(1, 10), "d/1/1", "drone", "salvo", "cloud").miss(at(1, 10), "d/1/1", "drone", "salvo", "cloud");
        assertEquals("1 look had it in view and did not see it: drone at 050110Z OCT 26 (cloud).", onlyMissed().reasons().get(0));
    }

    @Test
    void many_looks_are_counted_by_sensor() throws IOException {
        for (int minute = 0; minute < 6; minute++) {
            salvoOnce(minute).miss(at(1, minute), "d/1/" + minute, "drone", "salvo", minute == 0 ? "night" : "cloud");
        }
        assertEquals("6 looks had it in view and did not see it: drone (cloud ×5, night).", onlyMissed().reasons().get(0));
    }

    @Test
    void a_look_at_what_it_left_behind_is_told_apart() throws IOException {
        salvo().miss(at(30, 0), "o/1/1", "optical", "salvo", "night");
        assertEquals("1 look had in view what it left behind and did not see that: optical at 060600Z OCT 26 (night).",
                onlyMissed().reasons().get(0));
    }

    @Test
    void the_gap_it_fell_into_lies_between_looks_that_were_not_blind() throws IOException {
        salvo().look("a/1/1", "a", at(0, 0), at(0, 20), null, "s").look("b/1/1", "b", at(0, 30), at(0, 40), "cloud", "s")
                .look("c/1/1", "c", at(5, 0), at(5, 10), null, "s").look("d/1/1", "d", at(3, 0), at(3, 10), "cloud", "s");
        assertEquals("The last look at its sector before it that was not blind: a at 050020Z OCT 26 (T+0h20). The first after it: "
                + "c at 050500Z OCT 26 (T+5h00).", onlyMissed().reasons().get(1));
    }

    @Test
    void going_back_is_no_hostile_act_and_a_movement_to_the_line_or_past_it_is() throws IOException {
        ledger.add(new Entry.Ground(STARTEX, Audience.ALL, List.of(List.of(place(47, 37), place(50, 37))), 0, List.of(), List.of(), List.of()))
                .add(new Entry.Unit(STARTEX, Audience.TRUTH, "tanks", Side.RU, "t-72", 10, place(48.5, 37.5), false));
        move("forward", place(48.5, 37.5), place(48.5, 37.1)).move("past", place(48.5, 37.1), place(48.5, 36.9))
                .move("deeper", place(48.5, 36.9), place(48.5, 36.5)).move("back", place(48.5, 36.5), place(48.5, 37.05))
                .move("home", place(48.5, 37.05), place(48.5, 37.4));
        Hostile hostile = Story.read(ledger.in(folder), Viewer.STAFF).hostile();
        assertEquals(List.of("forward", "past", "deeper"), hostile.acts().stream().map(Entry.Act::id).toList());
        assertEquals(List.of("back", "home"), hostile.withdrawals().stream().map(Entry.Act::id).toList());
    }

    private MissedTest move(String id, Position... path) {
        ledger.add(new Entry.Act(at(1, 0), Audience.TRUTH, id, ActKind.MOVEMENT, Side.RU, "tanks", "t-72", 10, at(2, 0), List.of(path), null,
                "scripted", false));
        return this;
    }

    private LedgerFixture salvoOnce(int time) {
        return time == 0 ? salvo() : ledger;
    }

    @Test
    void what_was_seen_but_has_not_arrived_is_missed_for_that() throws IOException {
        salvo().look("d/1/1", "d", at(1, 0), at(1, 30), null, "s").detection(at(1, 10), "d/1/1/1", "d/1/1", "salvo");
        assertEquals(List.of("d saw it at 050110Z OCT 26 (T+1h10), but the picture had not arrived when the ledger ends."),
                onlyMissed().reasons());
    }

    @Test
    void where_no_look_could_see_the_report_says_so() throws IOException {
        salvo().look("d/1/1", "d", at(0, 0), at(0, 59), "cloud", "s");
        assertEquals("No look at its sector in the whole exercise could see anything.", onlyMissed().reasons().get(1));
    }

    @Test
    void what_arrived_is_not_missed() throws IOException {
        salvo().detection(at(1, 10), "d/1/1/1", "d/1/1", "salvo")
                .observed("d/1/1/1", Sign.HEAT, place(48, 37), 10, at(1, 10), at(4, 0), "d");
        assertEquals(List.of(), Story.read(ledger.in(folder), Viewer.STAFF).missed());
    }

    @Test
    void innocent_acts_warnings_and_answers_are_never_missed() throws IOException {
        ledger.act("stubble", ActKind.HARVEST_FIRE, Side.CIVILIAN, at(1, 0), at(2, 0), place(48.5, 37.5), null, 0)
                .act("note", ActKind.WARNING, Side.UA, at(1, 0), at(2, 0), place(48.5, 37.5), null, 0)
                .add(new Entry.Act(at(1, 0), Audience.TRUTH, "counter", ActKind.FIRE, Side.UA, null, null, 1, at(2, 0), List.of(), null,
                        "response:case-1", false));
        assertEquals(List.of(), Story.read(ledger.in(folder), Viewer.STAFF).missed());
    }

    private LedgerFixture salvo() {
        return ledger.act("salvo", ActKind.FIRE, Side.RU, at(1, 0), at(2, 10), place(48.5, 37.5), null, 6);
    }

    private MissedAct onlyMissed() throws IOException {
        List<MissedAct> missed = Story.read(ledger.in(folder), Viewer.STAFF).missed();
        assertEquals(1, missed.size());
        return missed.get(0);
    }
}

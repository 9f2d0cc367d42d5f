package org.ceasefire.simulator.report;

import static org.ceasefire.simulator.report.LedgerFixture.STARTEX;
import static org.ceasefire.simulator.report.LedgerFixture.at;
import static org.ceasefire.simulator.report.LedgerFixture.place;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
        assertEquals(List.of("No look had it in its footprint. Nothing looked at its sector while it lasted."), onlyMissed().reasons());
        assertEquals(List.of("North"), onlyMissed().sectors());
    }

    @Test
    void looks_at_its_sector_in_its_time_are_counted_with_what_hindered_them() throws IOException {
        salvo().look("d/1/1", "d", at(0, 0), at(1, 0), null, "s").look("d/2/1", "d", at(2, 0), at(3, 0), "cloud", "s", "other")
                .look("d/3/1", "d", at(2, 10), at(2, 30), "cloud", "s").look("d/4/1", "d", at(2, 10), at(2, 30), "jammed", "s");
        assertEquals(List.of("No look had it in its footprint. 4 looks at its sector while it lasted passed it by; "
                + "could not see: cloud ×2, jammed."), onlyMissed().reasons());
    }

    @Test
    void looks_that_had_it_before_them_say_why_they_did_not_see_it() throws IOException {
        salvo().miss(at(1, 10), "d/1/1", "drone", "salvo", "cloud").miss(at(1, 20), "d/1/2", "drone", "salvo", "cloud")
                .miss(at(1, 30), "r/1/1", "radar", "salvo", "too-small");
        assertEquals(List.of("3 looks had it before them and did not see it: drone (cloud ×2), radar (too small)."),
                onlyMissed().reasons());
    }

    @Test
    void what_was_seen_but_has_not_arrived_is_missed_for_that() throws IOException {
        salvo().look("d/1/1", "d", at(1, 0), at(1, 30), null, "s").detection(at(1, 10), "d/1/1/1", "d/1/1", "salvo");
        assertEquals(List.of("d saw it at 050110Z OCT 26 (T+1h10), but the picture had not arrived when the ledger ends."),
                onlyMissed().reasons());
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

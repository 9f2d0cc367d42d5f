package org.ceasefire.simulator.report;

import static org.ceasefire.simulator.report.LedgerFixture.STARTEX;
import static org.ceasefire.simulator.report.LedgerFixture.at;
import static org.ceasefire.simulator.report.LedgerFixture.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.document.Reports;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderStoryTest {
    private static final Position AIM = place(48.5, 37.5);
    private static final String LOOK = "radar-1/3/order-one";
    @TempDir
    Path folder;

    private final LedgerFixture ledger = new LedgerFixture().exercise("Orders");

    private OrderStoryTest order(Instant t, String change, Instant collection, Instant delivery, String reason) {
        boolean scheduled = collection != null;
        ledger.add(new Entry.Order(t, Audience.MONITOR, "one", change, AIM, "thermal-1", at(1, 0), at(40, 0), scheduled ? "radar-1" : null,
                scheduled ? "radar-1/3" : null, collection, delivery, reason));
        return this;
    }

    private OrderStoryTest collected() {
        return order(at(1, 0), "ordered", null, null, "").order(at(1, 0), "scheduled", at(7, 0), at(9, 30), "");
    }

    private OrderStoryTest endsAt(Instant t) {
        ledger.add(new Entry.AlarmRang(t, Audience.MONITOR, "x", "y", t));
        return this;
    }

    private void look(Audience audience, boolean able) {
        ledger.add(new Entry.Look(at(7, 0), audience, LOOK, "radar-1", "radar-1/3", at(6, 59), at(7, 0), List.of(), List.of(), able,
                able ? null : "cloud"));
    }

    private List<String> row(Viewer viewer) throws IOException {
        List<List<String>> rows = OrderTables.scenes(Story.read(ledger.in(folder), viewer));
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private String outcome(Viewer viewer) throws IOException {
        return row(viewer).get(10);
    }

    @Test
    void a_scene_that_was_collected_has_its_three_times_and_what_it_showed() throws IOException {
        collected().look(Audience.MONITOR, true);
        ledger.observed(LOOK + "/1", Sign.WEAPON, AIM, 50, at(7, 0), at(9, 30), "radar-1").observed(LOOK + "/2", Sign.WEAPON, AIM, 50, at(7, 0),
                at(9, 30), "radar-1");
        assertEquals(List.of("one", "thermal-1", "48.5000 N 37.5000 E, MGRS 37U CP 8919 7296", "050100Z OCT 26", "radar-1", "050700Z OCT 26", "050930Z OCT 26", "6 h",
                "2 h 30 min", "8 h 30 min", "collected: 2 observations"), row(Viewer.MONITOR));
    }

    @Test
    void what_has_not_been_collected_or_delivered_when_the_ledger_ends_is_said_to_be_so() throws IOException {
        collected().endsAt(at(6, 0));
        assertEquals("not yet collected when the ledger ends", outcome(Viewer.MONITOR));
        look(Audience.MONITOR, true);
        assertEquals("collected; no picture yet when the ledger ends", outcome(Viewer.MONITOR));
        endsAt(at(10, 0));
        assertEquals("collected: nothing seen", outcome(Viewer.MONITOR));
    }

    @Test
    void an_order_that_met_cloud_until_it_expired_has_no_collection() throws IOException {
        collected().look(Audience.MONITOR, false);
        order(at(7, 0), "expired", null, null, "cloud");
        assertEquals(List.of("–", "–", "–", "–", "–", "–", "expired: cloud"), row(Viewer.STAFF).subList(4, 11));
    }

    @Test
    void a_picture_that_its_provider_kept_never_came_and_only_staff_know_why() throws IOException {
        collected().endsAt(at(10, 0)).look(Audience.TRUTH, true);
        ledger.add(new Entry.Withheld(at(7, 0), Audience.TRUTH, LOOK, "radar-1", "US", List.of(LOOK + "/1")));
        assertEquals("no picture came", outcome(Viewer.MONITOR));
        assertEquals("collected, and kept by the provider", outcome(Viewer.STAFF));
    }

    private List<List<String>> cues() throws IOException {
        return OrderTables.flights(Story.read(ledger.in(folder), Viewer.MONITOR));
    }

    @Test
    void a_cue_tells_what_was_reported_and_which_flight_went() throws IOException {
        ledger.observed("radar-1/1/1/1", Sign.WEAPON, AIM, 50, at(1, 0), at(2, 0), "radar-1")
                .add(new Entry.Cue(at(2, 20), Audience.MONITOR, "closer", "radar-1/1/1/1", AIM, "drone-1/cue-1", Map.of()));
        assertEquals(List.of(List.of("050220Z OCT 26", "closer", "weapon by radar-1", "48.5000 N 37.5000 E, MGRS 37U CP 8919 7296", "drone-1/cue-1")), cues());
    }

    @Test
    void a_cue_on_which_nobody_went_tells_why_of_each_drone() throws IOException {
        ledger.add(new Entry.Claimed(at(1, 0), Audience.ALL, "cry", Side.UA, Side.RU, Happening.FIRE, AIM, at(1, 0), null))
                .add(new Entry.Cue(at(2, 0), Audience.MONITOR, "check", "cry", AIM, null,
                        new TreeMap<>(Map.of("drone-1", "no-crew", "drone-2", "too-far"))))
                .add(new Entry.Cue(at(3, 0), Audience.MONITOR, "check", "cry", AIM, null, Map.of()));
        assertEquals(List.of("fire, claimed by Ukrainian forces", "nobody: drone-1 no crew, drone-2 too far"),
                List.of(cues().get(0).get(2), cues().get(0).get(4)));
        assertEquals("nobody", cues().get(1).get(4));
    }

    @Test
    void both_forms_of_the_report_have_the_section_and_parties_and_players_do_not() throws IOException {
        collected();
        ledger.add(new Entry.Cue(at(2, 20), Audience.MONITOR, "closer", "x", AIM, "drone-1/cue-1", Map.of()));
        for (Viewer viewer : List.of(Viewer.STAFF, Viewer.MONITOR)) {
            Reports.Written written = Reports.write(ledger.in(folder), viewer, List.of());
            assertTrue(written.html().contains("<section id=\"orders\"") && written.markdown().contains("## Orders for pictures"));
            assertTrue(written.markdown().contains("| one | thermal-1 |") && written.markdown().contains("| drone-1/cue-1 |"));
        }
        for (Viewer viewer : List.of(Viewer.UA, Viewer.PLAYERS)) {
            Reports.Written written = Reports.write(ledger.in(folder), viewer, List.of());
            assertFalse(written.html().contains("id=\"orders\"") || written.markdown().contains("Orders for pictures"));
        }
    }

    @Test
    void many_orders_are_cut_and_the_rest_counted() throws IOException {
        for (int i = 0; i < Page.MOST_ROWS + 1; i++) {
            ledger.add(new Entry.Order(at(1, 0), Audience.MONITOR, "order-" + i, "refused", AIM, "", at(1, 0), at(2, 0), null, null,
                    null, null, "no-pass"));
        }
        Reports.Written written = Reports.write(ledger.in(folder), Viewer.MONITOR, List.of());
        assertTrue(written.html().contains("The first 300 of 301 are shown") && written.markdown().contains("The first 300 of 301 are shown"));
    }
}

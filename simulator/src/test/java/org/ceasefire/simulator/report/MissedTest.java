package org.ceasefire.simulator.report;

import static org.ceasefire.simulator.report.LedgerFixture.STARTEX;
import static org.ceasefire.simulator.report.LedgerFixture.at;
import static org.ceasefire.simulator.report.LedgerFixture.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.BrokenLedger;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.simulator.scenario.ActKind;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;
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
        assertEquals(List.of(new Reason(MissReason.NO_LOOK, 0, 0, "")), onlyMissed().reasons());
        assertEquals(List.of("Nothing looked there while it lasted.",
                "The last look at its sector before it that could have seen it: d at 050059Z OCT 26 (T+0h59). The first after it: none."),
                onlyMissed().told());
        assertEquals(List.of("North"), onlyMissed().sectors());
    }

    @Test
    void of_an_act_outside_all_sectors_no_gap_between_looks_is_told() throws IOException {
        ledger.act("far", ActKind.FIRE, Side.RU, at(1, 0), at(2, 0), place(46, 37.5), null, 6).look("d/1/1", "d", at(0, 0), at(0, 59), null);
        assertEquals(List.of("Nothing looked there while it lasted."), onlyMissed().told());
    }

    @Test
    void looks_at_its_sector_in_its_time_that_did_not_have_it_before_them_were_elsewhere() throws IOException {
        salvo().look("d/1/1", "d", at(0, 0), at(1, 0), null, "s").look("d/2/1", "d", at(2, 0), at(3, 0), "cloud", "s", "other")
                .look("d/3/1", "d", at(3, 0), at(3, 30), "cloud", "s");
        assertEquals(List.of(new Reason(MissReason.OUT_OF_FOOTPRINT, 2, 0, "d at 050000Z OCT 26")), onlyMissed().reasons());
        assertEquals("A look was at its sector while it lasted, and not at its place at the time: twice; first d at 050000Z OCT 26.",
                onlyMissed().told().get(0));
    }

    @Test
    void a_sensor_that_went_over_it_and_cannot_see_the_like_of_it_is_told_apart() throws IOException {
        salvo().add(new Entry.Sensor(STARTEX, Audience.MONITOR, "camera", "t", SensorKind.DRONE_CAMERA, "FR", List.of()))
                .add(new Entry.Sensor(STARTEX, Audience.MONITOR, "radar", "t", SensorKind.RADAR, "FI", List.of()))
                .add(over("radar")).add(over("camera"));
        assertEquals(List.of(new Reason(MissReason.OUT_OF_FOOTPRINT, 1, 0, "camera at 050120Z OCT 26"),
                new Reason(MissReason.WRONG_SENSOR, 1, 0, "radar at 050120Z OCT 26")), onlyMissed().reasons());
    }

    /** A look in the time of the salvo whose ground holds it. */
    private static Entry over(String sensor) {
        return new Entry.Look(at(1, 30), Audience.MONITOR, sensor + "/1/1", sensor, sensor + "/1", at(1, 20), at(1, 30),
                List.of(place(48.4, 37.4), place(48.6, 37.4), place(48.6, 37.6), place(48.4, 37.6)), List.of("s"), true, null);
    }

    @Test
    void looks_that_had_it_before_them_are_counted_by_why_they_did_not_see_it() throws IOException {
        salvo().miss(at(1, 10), "d/1/1", "drone", "salvo", "cloud").miss(at(1, 20), "d/1/2", "drone", "salvo", "cloud")
                .miss(at(1, 30), "r/1/1", "radar", "salvo", "too-small");
        assertEquals(List.of(new Reason(MissReason.CLOUD, 2, 0, "drone at 050110Z OCT 26"),
                new Reason(MissReason.TOO_SMALL, 1, 0, "radar at 050130Z OCT 26")), onlyMissed().reasons());
        assertEquals("Cloud hid it: twice; first drone at 050110Z OCT 26.", onlyMissed().told().get(0));
    }

    @Test
    void a_look_that_missed_two_signs_of_it_is_one_look() throws IOException {
        salvo().miss(at(1, 10), "d/1/1", "drone", "salvo", "not-noticed").miss(at(1, 10), "d/1/1", "drone", "salvo", "too-small");
        assertEquals(List.of(new Reason(MissReason.NOT_NOTICED, 1, 0, "drone at 050110Z OCT 26")), onlyMissed().reasons());
    }

    @Test
    void a_look_at_what_it_left_behind_is_told_apart() throws IOException {
        salvo().miss(at(1, 30), "o/1/1", "optical", "salvo", "night").miss(at(30, 0), "o/2/1", "optical", "salvo", "night");
        assertEquals(List.of(new Reason(MissReason.NIGHT, 2, 1, "optical at 050130Z OCT 26")), onlyMissed().reasons());
        assertEquals("It was too dark: twice, 1 of them afterwards; first optical at 050130Z OCT 26.", onlyMissed().told().get(0));
    }

    @Test
    void the_gap_it_fell_into_lies_between_looks_that_were_not_blind() throws IOException {
        salvo().look("a/1/1", "a", at(0, 0), at(0, 20), null, "s").look("b/1/1", "b", at(0, 30), at(0, 40), "cloud", "s")
                .look("c/1/1", "c", at(5, 0), at(5, 10), null, "s").look("d/1/1", "d", at(3, 0), at(3, 10), "cloud", "s");
        assertEquals("The last look at its sector before it that could have seen it: a at 050020Z OCT 26 (T+0h20). The first after it: "
                + "c at 050500Z OCT 26 (T+5h00).", onlyMissed().gap());
    }

    @Test
    void fire_with_small_arms_cannot_be_seen_from_above_and_that_is_all_there_is_to_say() throws IOException {
        ledger.add(new Entry.Act(at(1, 0), Audience.TRUTH, "rifles", ActKind.FIRE, Side.RU, null, "ak-74", WeaponClass.SMALL_ARMS, 90, at(2, 0),
                List.of(place(48.5, 37.5)), null, "scripted", false)).add(over("camera"));
        assertEquals(List.of(new Reason(MissReason.NOT_VISIBLE_FROM_ABOVE, 0, 0, "")), onlyMissed().reasons());
        assertEquals(List.of("Nothing that looks from above can see the like of it."), onlyMissed().told());
        assertTrue(new Summary(Story.read(ledger.in(folder), Viewer.STAFF), List.of()).story().stream().map(Summary.Part::text)
                .anyMatch(text -> text.endsWith("never reached it. Nothing that looks from above can see the like of it.")));
    }

    @Test
    void a_jammer_that_nobody_looked_for_is_not_said_to_be_invisible_for_radio_satellites_hear_it() throws IOException {
        ledger.act("jammer", ActKind.JAMMING, Side.RU, at(1, 0), at(2, 0), place(48.5, 37.5), null, 0);
        drone("camera", place(48.5, 37.5)).sortie(at(0, 30), "camera", "grounded", "wind");
        assertEquals(List.of(MissReason.NO_LOOK), onlyMissed().reasons().stream().map(Reason::reason).toList());
    }

    @Test
    void a_drone_that_flies_there_and_stayed_on_the_ground_is_a_reason_with_its_cause_and_when() throws IOException {
        salvo();
        drone("d", place(47, 37.5), place(49.5, 37.5)).sortie(at(0, 30), "d", "grounded", "wind");
        assertEquals(List.of(new Reason(MissReason.NO_LOOK, 0, 0, ""), new Reason(MissReason.SORTIE_GROUNDED, 1, 0, "d (wind) at 050030Z OCT 26")),
                onlyMissed().reasons());
    }

    @Test
    void a_drone_that_flies_there_and_was_lost_or_turned_back_is_a_reason() throws IOException {
        salvo();
        drone("d", place(48.5, 37.5)).sortie(at(0, 30), "d", "returned-early", "jammed").sortie(at(2, 10), "d", "lost", "lost-link");
        assertEquals(new Reason(MissReason.SORTIE_LOST, 2, 0, "d (returned early, jammed) at 050030Z OCT 26"), onlyMissed().reasons().get(1));
    }

    @Test
    void flights_of_another_time_or_sector_or_that_went_as_planned_are_no_reason() throws IOException {
        ledger.act("late", ActKind.FIRE, Side.RU, at(7, 0), at(8, 0), place(48.5, 37.5), null, 6);
        drone("d", place(48.5, 37.5)).sortie(at(0, 59), "d", "grounded", "wind").sortie(at(8, 1), "d", "grounded", "wind")
                .sortie(at(7, 0), "d", "launched", "");
        drone("far", place(49.5, 37.5), place(49.5, 37.9)).sortie(at(7, 0), "far", "grounded", "wind");
        assertEquals(List.of(MissReason.NO_LOOK), onlyMissed().reasons().stream().map(Reason::reason).toList());
    }

    @Test
    void of_a_jammer_only_what_went_over_it_or_listened_near_it_is_told() throws IOException {
        ledger.act("jammer", ActKind.JAMMING, Side.RU, at(1, 0), at(2, 0), place(48.5, 37.5), null, 0).add(over("camera"))
                .look("camera/2/1", "camera", at(1, 0), at(1, 10), null, "s").look("ear/1/1", "ear", at(1, 0), at(1, 10), null, "s")
                .add(new Entry.Sensor(STARTEX, Audience.MONITOR, "ear", "t", SensorKind.RADIO, "US", List.of()))
                .add(new Entry.Sensor(STARTEX, Audience.MONITOR, "camera", "t", SensorKind.DRONE_CAMERA, "FR", List.of()));
        assertEquals(List.of(new Reason(MissReason.OUT_OF_FOOTPRINT, 1, 0, "ear at 050100Z OCT 26"),
                new Reason(MissReason.WRONG_SENSOR, 1, 0, "camera at 050120Z OCT 26")), onlyMissed().reasons());
        assertEquals("", onlyMissed().gap());
    }

    private MissedTest drone(String id, Position... route) {
        ledger.add(new Entry.Sensor(STARTEX, Audience.MONITOR, id, "t", SensorKind.DRONE_CAMERA, "FR", List.of(route)));
        return this;
    }

    private MissedTest sortie(Instant t, String drone, String change, String reason) {
        ledger.add(new Entry.Sortie(t, Audience.MONITOR, drone + "/1", drone, change, reason, place(47, 36), ""));
        return this;
    }

    @Test
    void a_scene_that_was_ordered_there_and_not_collected_is_a_reason() throws IOException {
        salvo();
        order("near", "refused", at(3, 0), place(48.45, 37.5)).order("far", "refused", at(3, 0), place(48.35, 37.5))
                .order("after", "refused", at(9, 0), place(48.5, 37.5)).order("coming", "scheduled", at(3, 0), place(48.5, 37.5));
        assertEquals(List.of(new Reason(MissReason.NO_LOOK, 0, 0, ""),
                new Reason(MissReason.ORDER_REFUSED, 1, 1, "near (refused, cut off) at 050300Z OCT 26")), onlyMissed().reasons());
    }

    private MissedTest order(String id, String change, Instant at, Position aim) {
        boolean scheduled = change.equals("scheduled");
        ledger.add(new Entry.Order(at, Audience.MONITOR, id, change, aim, "", at, at.plusSeconds(36000), scheduled ? "radar" : null,
                scheduled ? "radar/1" : null, scheduled ? at.plusSeconds(7200) : null, scheduled ? at.plusSeconds(9000) : null, "cut-off"));
        return this;
    }

    @Test
    void every_reason_has_a_sentence_of_its_own() {
        assertEquals(MissReason.values().length, Stream.of(MissReason.values()).map(MissReason::sentence).distinct().count());
    }

    @Test
    void a_reason_that_is_not_known_is_a_clean_error() {
        salvo().miss(at(1, 10), "d/1/1", "drone", "salvo", "bad-luck");
        BrokenLedger error = assertThrows(BrokenLedger.class, () -> Story.read(ledger.in(folder), Viewer.STAFF));
        assertTrue(error.getMessage().contains("bad-luck"), error.getMessage());
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
        ledger.add(new Entry.Act(at(1, 0), Audience.TRUTH, id, ActKind.MOVEMENT, Side.RU, "tanks", "t-72", WeaponClass.TANK, 10, at(2, 0),
                List.of(path), null, "scripted", false));
        return this;
    }

    @Test
    void what_was_seen_but_has_not_arrived_is_missed_for_that() throws IOException {
        salvo().look("d/1/1", "d", at(1, 0), at(1, 30), null, "s").detection(at(1, 10), "d/1/1/1", "d/1/1", "salvo");
        assertEquals(List.of(new Reason(MissReason.NOT_ARRIVED, 1, 0, "d at 050110Z OCT 26")), onlyMissed().reasons());
        assertEquals("", onlyMissed().gap());
    }

    @Test
    void what_a_provider_saw_and_kept_is_missed_for_that() throws IOException {
        salvo().look("d/1/1", "d", at(1, 0), at(1, 30), null, "s").detection(at(1, 10), "d/1/1/1", "d/1/1", "salvo")
                .add(new Entry.Withheld(at(1, 30), Audience.TRUTH, "d/1/1", "d", "US", List.of("d/1/1/1")));
        assertEquals(List.of(new Reason(MissReason.PROVIDER_SILENT, 1, 0, "d at 050110Z OCT 26")), onlyMissed().reasons());
    }

    @Test
    void what_arrived_too_late_to_count_is_missed_for_that() throws IOException {
        salvo().detection(at(1, 10), "d/1/1/1", "d/1/1", "salvo").add(new Entry.Observed(at(100, 0), Audience.MONITOR, "d/1/1/1", Sign.HEAT,
                place(48, 37), 10, at(1, 10), "d", "FR", SensorKind.RADAR, "B2", WeaponClass.UNKNOWN, "", 0, 1, null, null, null, null, "d/1/1", true));
        assertEquals(List.of(MissReason.OUT_OF_TIME), onlyMissed().reasons().stream().map(Reason::reason).toList());
        assertFalse(onlyMissed().heard());
    }

    @Test
    void what_was_taken_for_innocent_is_heard_of_and_missed_all_the_same() throws IOException {
        received().incident(at(4, 0), "made", "incident-1", Happening.FIRE, "s", place(48, 37), "d/1/1/1")
                .ruling(at(4, 0), "made", "benign", "incident-1/harvest-fire", "incident-1", Map.of("kind", "harvest-fire"));
        assertEquals(List.of(MissReason.JUDGED_INNOCENT), onlyMissed().reasons().stream().map(Reason::reason).toList());
        assertTrue(onlyMissed().heard());
        ledger.ruling(at(5, 0), "withdrawn", "benign", "incident-1/harvest-fire", "incident-1", Map.of());
        assertEquals(List.of(), Story.read(ledger.in(folder), Viewer.STAFF).missed());
    }

    @Test
    void where_no_look_could_see_the_report_says_so() throws IOException {
        salvo().look("d/1/1", "d", at(0, 0), at(0, 59), "cloud", "s");
        assertEquals("No look at its sector in the whole exercise could have seen it.", onlyMissed().gap());
    }

    @Test
    void what_arrived_is_not_missed() throws IOException {
        received();
        assertEquals(List.of(), Story.read(ledger.in(folder), Viewer.STAFF).missed());
    }

    private LedgerFixture received() {
        return salvo().detection(at(1, 10), "d/1/1/1", "d/1/1", "salvo")
                .observed("d/1/1/1", Sign.HEAT, place(48, 37), 10, at(1, 10), at(4, 0), "d");
    }

    @Test
    void innocent_acts_warnings_and_answers_are_never_missed() throws IOException {
        ledger.act("stubble", ActKind.HARVEST_FIRE, Side.CIVILIAN, at(1, 0), at(2, 0), place(48.5, 37.5), null, 0)
                .act("note", ActKind.WARNING, Side.UA, at(1, 0), at(2, 0), place(48.5, 37.5), null, 0)
                .add(new Entry.Act(at(1, 0), Audience.TRUTH, "counter", ActKind.FIRE, Side.UA, null, null, null, 1, at(2, 0), List.of(), null,
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

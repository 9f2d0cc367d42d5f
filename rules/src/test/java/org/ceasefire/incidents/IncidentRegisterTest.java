package org.ceasefire.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.vocabulary.Announced;
import org.ceasefire.vocabulary.BenignKind;
import org.ceasefire.vocabulary.Copy;
import org.ceasefire.vocabulary.Evidence;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Incident;
import org.ceasefire.vocabulary.Inside;
import org.ceasefire.vocabulary.Placement;
import org.ceasefire.vocabulary.PleaKind;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Nearby;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.Stated;
import org.ceasefire.vocabulary.WeaponClass;
import org.ceasefire.vocabulary.ZoneKind;
import org.junit.jupiter.api.Test;

class IncidentRegisterTest {
    private final IncidentRegister register = Sights.register();

    private void take(Sights... sights) {
        for (Sights each : sights) {
            register.take(each.seen());
        }
    }

    private Incident incident() {
        return register.registered("incident-1").incident();
    }

    private <T extends Stated> List<T> facts(Class<T> type) {
        return register.registered("incident-1").facts().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Instant at(long minutes) {
        return Sights.START.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void incidents_that_turn_out_to_be_one_keep_the_older_id() {
        take(Sights.of("a", Sign.EXPLOSION).at(-5_000, 0), Sights.of("b", Sign.EXPLOSION).at(-5_000, 3_000), Sights.of("c", Sign.EXPLOSION).at(-5_000, 6_000));
        IncidentRegister.Joined joined = register.take(Sights.of("d", Sign.EXPLOSION).at(-5_000, 1_500).seen());
        assertEquals(new IncidentRegister.Joined("incident-1", false, List.of("incident-2"), List.of("incident-3")), joined);
        assertFalse(register.isOpen("incident-2"));
        assertTrue(register.isOpen("incident-3"));
        assertEquals("incident-1", register.take(Sights.of("e", Sign.EXPLOSION).at(-5_000, 3_100).seen()).id());
    }

    @Test
    void what_was_archived_is_gone_and_a_new_observation_is_a_new_incident() {
        take(Sights.of("a", Sign.WEAPON), Sights.of("b", Sign.WEAPON).at(0, 900));
        register.archive("incident-1");
        assertFalse(register.isOpen("incident-1"));
        assertEquals(new IncidentRegister.Joined("incident-2", true, List.of(), List.of()), register.take(Sights.of("c", Sign.WEAPON).seen()));
    }

    @Test
    void archiving_one_leaves_its_neighbour_in_the_same_cell() {
        take(Sights.of("a", Sign.WEAPON), Sights.of("b", Sign.WEAPON).at(0, 2_000));
        register.archive("incident-1");
        assertEquals("incident-2", register.take(Sights.of("c", Sign.WEAPON).at(0, 1_500).seen()).id());
    }

    @Test
    void what_was_heard_last_counts_by_arrival() {
        take(Sights.of("a", Sign.EXPLOSION).received(Duration.ofHours(9)), Sights.of("b", Sign.EXPLOSION).minute(30));
        assertEquals(at(9 * 60), register.lastHeard("incident-1"));
    }

    @Test
    void a_column_is_as_deep_as_its_head_is_clear_of_band_and_error() {
        take(Sights.of("a", Sign.COLUMN).at(4_000, 0), Sights.of("b", Sign.COLUMN).at(0, 0).minute(30),
                Sights.of("c", Sign.COLUMN).at(-3_000, 0).off(200).minute(60), Sights.of("d", Sign.COLUMN).at(-3_100, 0).off(900).minute(70));
        assertEquals(Side.RU, incident().from());
        assertEquals(Side.UA, incident().onto());
        assertEquals(3_000 - 200 - Sights.BAND_M, incident().depth_m(), 0.01);
        assertEquals(-3_000, register.registered("incident-1").point().x_m(), 0.01);
    }

    @Test
    void a_column_that_is_not_clear_of_band_and_error_is_past_nothing() {
        take(Sights.of("a", Sign.COLUMN).at(4_000, 0), Sights.of("b", Sign.COLUMN).at(-1_100, 0).off(101).minute(60));
        assertEquals(Side.RU, incident().onto());
        assertEquals(0, incident().depth_m());
        assertEquals(-1_100, register.registered("incident-1").point().x_m(), 0.01);
    }

    @Test
    void a_column_whose_start_was_not_seen_came_from_nowhere_known() {
        take(Sights.of("a", Sign.COLUMN).at(0, 0));
        assertEquals(List.of(Side.UNKNOWN, Side.UNKNOWN), List.of(incident().from(), incident().onto()));
    }

    @Test
    void a_flight_is_where_it_was_nearest_to_the_line() {
        take(Sights.of("a", Sign.AIRCRAFT).at(15_000, 0), Sights.of("b", Sign.AIRCRAFT).at(3_000, 0).off(100).minute(10),
                Sights.of("c", Sign.AIRCRAFT).at(2_900, 0).off(500).minute(20));
        assertEquals(3_000, register.registered("incident-1").point().x_m(), 0.01);
        assertEquals(100, register.registered("incident-1").error_m());
        assertEquals(Side.RU, incident().from());
    }

    @Test
    void a_weapon_is_where_it_was_best_located() {
        take(Sights.of("a", Sign.WEAPON).at(5_000, 0).off(400), Sights.of("b", Sign.WEAPON).at(5_300, 0).off(20).minute(9));
        assertEquals(5_300, register.registered("incident-1").point().x_m(), 0.01);
        List<Placement> placements = facts(Placement.class);
        assertEquals(List.of(Copy.AGREED), placements.stream().map(Placement::line).toList());
        assertEquals(5_300, placements.get(0).distance_m(), 1);
        assertEquals(20, placements.get(0).error_m());
    }

    @Test
    void the_distance_of_fire_is_that_of_the_gun() {
        take(Sights.of("flash", Sign.MUZZLE_FLASH).at(12_000, 0), Sights.of("burst", Sign.EXPLOSION).at(-5_000, 0));
        assertEquals(12_000, facts(Placement.class).get(0).distance_m(), 1);
        assertEquals(-5_000, register.registered("incident-1").point().x_m(), 0.01);
    }

    @Test
    void the_weapon_is_the_one_told_best() {
        take(Sights.of("a", Sign.EXPLOSION).of(WeaponClass.ARTILLERY, 100), Sights.of("b", Sign.EXPLOSION).of(WeaponClass.MORTAR, 120).by("drone-2", 4),
                Sights.of("c", Sign.EXPLOSION).of(WeaponClass.ARTILLERY, 120).by("drone-3", 2));
        assertEquals(WeaponClass.ARTILLERY, incident().weapon());
        assertEquals(120, incident().calibre_mm());
    }

    @Test
    void what_one_source_says_with_one_sign_is_one_piece_of_evidence_in_its_best_grade() {
        take(Sights.of("a", Sign.EXPLOSION).minute(5).by("drone-1", 2).of(WeaponClass.MORTAR, 82), Sights.of("b", Sign.EXPLOSION).by("drone-1", 4),
                Sights.of("c", Sign.CRATER).by("drone-1", 3), Sights.of("d", Sign.EXPLOSION).by("drone-2", 3));
        List<Evidence> evidence = facts(Evidence.class);
        assertEquals(List.of("incident-1/drone-1/crater", "incident-1/drone-1/explosion", "incident-1/drone-2/explosion"),
                evidence.stream().map(Evidence::id).toList());
        assertEquals(at(0), evidence.get(1).firstSeen());
        assertEquals(2, evidence.get(1).credibility());
        assertEquals(WeaponClass.MORTAR, evidence.get(1).weapon());
    }

    @Test
    void it_lies_in_a_sector_and_in_zones_or_elsewhere() {
        take(Sights.of("a", Sign.HEAT).at(-20_000, 0), Sights.of("b", Sign.HEAT).at(-60_000, 0));
        assertEquals("middle", incident().sector());
        Inside inside = facts(Inside.class).get(0);
        assertEquals(List.of("incident-1", "field", ZoneKind.CROPLAND), List.of(inside.incident(), inside.zone(), inside.kind()));
        assertTrue(inside.surely());
        assertEquals("elsewhere", register.registered("incident-2").incident().sector());
    }

    private static Announcement announcement(long fromMinute, long toMinute) {
        return new Announcement("notice", Side.RU, BenignKind.EXERCISE, Sights.square(20_000, 0, 1_000), at(fromMinute), at(toMinute), at(-90));
    }

    @Test
    void an_announcement_that_arrives_later_is_about_the_incidents_of_its_period() {
        take(Sights.of("a", Sign.EXPLOSION).at(20_000, 0), Sights.of("b", Sign.EXPLOSION).at(20_000, 0).minute(30), Sights.of("c", Sign.COLUMN).minute(200));
        assertEquals(List.of("incident-1"), register.take(announcement(0, 30)));
        assertEquals(List.of(new Announced("incident-1", "notice", BenignKind.EXERCISE, Side.RU, Duration.ofMinutes(90))), facts(Announced.class));
    }

    @Test
    void an_announcement_is_forgotten_before_an_instant_that_its_period_does_not_reach() {
        register.take(announcement(0, 30));
        assertFalse(register.remembersBefore(at(30)));
        register.forgetBefore(at(30));
        assertTrue(register.remembersBefore(at(31)));
        register.forgetBefore(at(31));
        assertFalse(register.remembersBefore(at(31)));
    }

    @Test
    void a_plea_is_forgotten_when_no_fire_of_its_time_could_still_be_seen() {
        register.take(new Plea("plea", PleaKind.ACCIDENT, Side.RU, new Point(0, 0), at(0), at(10)));
        Instant last = at(0).plus(Sights.CORRELATION.nearness().get(Happening.FIRE).within());
        assertFalse(register.remembersBefore(last));
        assertTrue(register.remembersBefore(last.plusSeconds(1)));
        register.forgetBefore(last.plusSeconds(1));
        assertFalse(register.remembersBefore(last.plusSeconds(1)));
    }

    @Test
    void an_announcement_does_not_explain_what_begins_before_it_or_goes_on_after_it() {
        take(Sights.of("a", Sign.EXPLOSION).at(20_000, 0), Sights.of("b", Sign.EXPLOSION).at(20_000, 0).minute(30));
        register.take(announcement(1, 60));
        register.take(announcement(-10, 29));
        assertEquals(List.of(), facts(Announced.class));
    }

    @Test
    void an_announcement_explains_nothing_outside_its_area() {
        register.take(announcement(-10, 60));
        take(Sights.of("a", Sign.EXPLOSION).at(21_001, 0));
        assertEquals(List.of(), facts(Announced.class));
        take(Sights.of("b", Sign.WEAPON).at(20_999, 0));
        assertTrue(register.registered("incident-2").facts().stream().anyMatch(Announced.class::isInstance));
    }

    @Test
    void what_lies_beside_what_does_not_hang_on_the_order_of_arrival() {
        List<Observation> seen = List.of(Sights.of("a", Sign.EXPLOSION).at(-5_000, 0).seen(), Sights.of("b", Sign.EXPLOSION).at(-5_000, 20_000).minute(50).seen(),
                Sights.of("c", Sign.EXPLOSION).at(-5_000, 40_000).minute(70).seen(), Sights.of("d", Sign.EXPLOSION).at(-5_000, 0).minute(30).seen());
        List<Observation> turned = new java.util.ArrayList<>(seen);
        java.util.Collections.reverse(turned);
        assertEquals(List.of("PT-20M", "PT-50M", "PT20M", "PT50M"), gaps(seen));
        assertEquals(gaps(seen), gaps(turned));
    }

    /** How long after each other those that lie beside each other were first seen. */
    private static List<String> gaps(List<Observation> observations) {
        IncidentRegister own = Sights.register();
        return observations.stream().map(observation -> own.take(observation).id()).distinct().toList().stream()
                .flatMap(id -> own.registered(id).facts().stream()).filter(Nearby.class::isInstance).map(fact -> ((Nearby) fact).after().toString())
                .sorted().toList();
    }
}

package org.ceasefire.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.ceasefire.vocabulary.Incident;
import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Firing point and burst: the two ends of one fire. */
class FireAcrossTheLineTest {
    private final IncidentRegister register = Sights.register();

    private static Observation flash(double x_m) {
        return Sights.of("flash" + x_m, Sign.MUZZLE_FLASH).at(x_m, 0).seen();
    }

    private static Observation burst(double x_m) {
        return Sights.of("burst" + x_m, Sign.EXPLOSION).at(x_m, 0).minute(1).seen();
    }

    private boolean one(Observation... observations) {
        return take(List.of(observations)).size() == 1;
    }

    /** The ids of the incidents that are left. */
    private TreeSet<String> take(List<Observation> observations) {
        TreeSet<String> open = new TreeSet<>();
        for (Observation observation : observations) {
            IncidentRegister.Joined joined = register.take(observation);
            open.add(joined.id());
            joined.merged().forEach(open::remove);
        }
        return open;
    }

    private Incident incident(String id) {
        return register.registered(id).incident();
    }

    @Test
    void a_burst_across_the_line_and_within_reach_is_the_fire_of_a_gun() {
        assertTrue(one(flash(10_000), burst(-19_999)));
        assertEquals(Side.RU, incident("incident-1").from());
        assertEquals(Side.UA, incident("incident-1").onto());
    }

    @Test
    void a_gun_seen_after_its_burst_joins_it() {
        assertTrue(one(burst(-5_000), flash(10_000)));
    }

    @Test
    void a_burst_out_of_reach_is_another_fire() {
        assertFalse(one(flash(10_000), burst(-20_001)));
    }

    @Test
    void a_burst_on_the_same_side_is_another_fire() {
        assertFalse(one(flash(20_000), burst(10_000)));
    }

    @Test
    void an_end_that_is_not_clear_of_the_disputed_band_joins_nothing() {
        assertFalse(one(flash(10_000), burst(-900)));
        assertFalse(register.isOpen("incident-3"));
    }

    @Test
    void a_crater_is_an_end_too_and_heat_is_none() {
        assertTrue(one(flash(10_000), Sights.of("crater", Sign.CRATER).at(-5_000, 0).minute(50).seen()));
        assertTrue(register.take(Sights.of("heat", Sign.HEAT).at(-15_000, 0).seen()).isNew());
    }

    @Test
    void an_exchange_of_fire_is_two_incidents_however_it_becomes_known() {
        List<Observation> exchange = new ArrayList<>(List.of(flash(10_000), burst(-5_000), flash(-12_000), burst(6_000)));
        for (int order = 0; order < 24; order++) {
            Collections.shuffle(exchange, new Random(order));
            IncidentRegister fresh = Sights.register();
            exchange.forEach(fresh::take);
            assertFalse(fresh.isOpen("incident-3"), exchange::toString);
            assertEquals(new TreeSet<>(List.of(Side.UA, Side.RU)), new TreeSet<>(List.of(fresh.registered("incident-1").incident().from(),
                    fresh.registered("incident-2").incident().from())));
        }
    }

    @Test
    void shells_that_burst_at_a_gun_are_not_its_own_even_if_heat_lies_between() {
        List<Observation> counterBattery = new ArrayList<>(List.of(flash(10_000), burst(-12_500), flash(-12_000), burst(9_500),
                Sights.of("heat", Sign.HEAT).at(-12_200, 0).seen()));
        for (int order = 0; order < 60; order++) {
            Collections.shuffle(counterBattery, new Random(order));
            IncidentRegister fresh = Sights.register();
            TreeSet<String> open = new TreeSet<>();
            for (Observation observation : counterBattery) {
                IncidentRegister.Joined joined = fresh.take(observation);
                open.add(joined.id());
                joined.merged().forEach(open::remove);
            }
            List<Side> from = open.stream().map(id -> fresh.registered(id).incident().from()).sorted().toList();
            assertEquals(List.of(Side.UA, Side.RU), from, counterBattery::toString);
        }
    }

    @Test
    void a_burst_joins_its_gun_even_if_heat_beside_it_came_first() {
        TreeSet<String> open = take(List.of(flash(10_000), Sights.of("heat", Sign.HEAT).at(-5_100, 0).seen(), burst(-5_000)));
        assertEquals(new TreeSet<>(List.of("incident-1")), open);
        assertFalse(register.isOpen("incident-2"));
    }

    @Test
    void heat_near_a_gun_is_the_guns_and_no_burst() {
        assertTrue(one(flash(10_000), Sights.of("heat", Sign.HEAT).at(10_500, 0).seen()));
        assertEquals(Side.RU, incident("incident-1").from());
        assertEquals(Side.UNKNOWN, incident("incident-1").onto());
    }

    @Test
    void heat_alone_says_where_it_struck_and_not_whence() {
        assertTrue(one(Sights.of("heat", Sign.HEAT).at(-5_000, 0).seen()));
        assertEquals(Side.UNKNOWN, incident("incident-1").from());
        assertEquals(Side.UA, incident("incident-1").onto());
    }

    @ParameterizedTest
    @EnumSource(value = Sign.class, names = {"EXPLOSION", "CRATER", "VEGETATION_FIRE"})
    void the_burst_is_better_evidence_of_the_place_than_heat(Sign sign) {
        assertTrue(one(Sights.of("heat", Sign.HEAT).at(-5_000, 0).off(10).seen(), Sights.of("burst", sign).at(-6_000, 0).off(300).seen()));
        assertEquals(-6_000, register.registered("incident-1").point().x_m(), 0.001);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_same_observations_of_a_fire_are_the_same_incident_in_any_order(int seed) {
        List<Observation> observations = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            Sign sign = List.of(Sign.EXPLOSION, Sign.CRATER, Sign.HEAT, Sign.MUZZLE_FLASH).get(i % 4);
            double x_m = sign == Sign.MUZZLE_FLASH ? 8_000 : -8_000;
            observations.add(Sights.of("observation-" + i, sign).at(x_m + random.nextInt(200), random.nextInt(200)).off(random.nextInt(100))
                    .minute(random.nextInt(50)).by("source-" + random.nextInt(4), 1 + random.nextInt(6)).seen());
        }
        Registered expected = null;
        for (int order = 0; order < 20; order++) {
            Collections.shuffle(observations, random);
            IncidentRegister fresh = Sights.register();
            observations.forEach(fresh::take);
            assertTrue(fresh.isOpen("incident-1"));
            Registered registered = fresh.registered("incident-1");
            expected = expected == null ? registered : expected;
            assertEquals(expected, registered, observations::toString);
        }
    }
}

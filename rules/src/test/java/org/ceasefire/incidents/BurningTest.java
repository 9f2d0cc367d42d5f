package org.ceasefire.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Heat, smoke and burned ground: what burns, and what set it on fire, is not told by them. */
class BurningTest {
    private static Registered only(Observation... observations) {
        IncidentRegister register = Sights.register();
        List<String> ids = List.of(observations).stream().map(observation -> register.take(observation).id()).distinct().toList();
        assertEquals(1, ids.size());
        return register.registered(ids.get(0));
    }

    @ParameterizedTest
    @EnumSource(names = {"HEAT", "SMOKE", "BURN_SCAR"})
    void where_something_burns_is_where_a_fire_without_bursts_is_taken_to_have_struck(Sign sign) {
        assertEquals(Side.UA, only(Sights.of("a", sign).at(-15_000, 0).seen()).incident().onto());
    }

    @ParameterizedTest
    @EnumSource(names = {"HEAT", "SMOKE"})
    void what_burns_at_the_gun_is_the_guns_own_and_strikes_nobody(Sign sign) {
        Observation flash = Sights.of("flash", Sign.MUZZLE_FLASH).at(15_000, 0).seen();
        assertEquals(Side.UNKNOWN, only(flash, Sights.of("a", sign).at(15_100, 0).seen()).incident().onto());
    }

    @Test
    void smoke_between_two_fires_does_not_make_them_one() {
        IncidentRegister register = Sights.register();
        register.take(Sights.of("south", Sign.EXPLOSION).at(-15_000, 0).seen());
        register.take(Sights.of("north", Sign.EXPLOSION).at(-15_000, 3_500).seen());
        IncidentRegister.Joined smoke = register.take(Sights.of("smoke", Sign.SMOKE).at(-15_000, 1_750).seen());
        assertTrue(smoke.merged().isEmpty());
        assertEquals("incident-1", smoke.id());
    }

    @Test
    void a_heavy_weapon_tells_more_than_a_vehicle_and_less_than_any_class() {
        Observation vehicle = Sights.of("a", Sign.WEAPON).at(15_000, 0).of(WeaponClass.VEHICLE, 0).seen();
        Observation heavy = Sights.of("b", Sign.WEAPON).at(15_000, 0).of(WeaponClass.HEAVY_WEAPON, 0).seen();
        Observation tank = Sights.of("c", Sign.WEAPON).at(15_000, 0).of(WeaponClass.TANK, 0).seen();
        assertEquals(WeaponClass.HEAVY_WEAPON, only(vehicle, heavy).incident().weapon());
        assertEquals(WeaponClass.TANK, only(heavy, tank).incident().weapon());
    }
}

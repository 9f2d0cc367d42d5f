package org.ceasefire.simulator.sensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.simulator.truth.Trace;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SightTest {
    private static Trace trace(Sign sign, WeaponClass weapon, double calibre_mm, double size_m, double power_mw) {
        return new Trace("a", sign, Exercise.STARTEX, Exercise.STARTEX, List.of(new Point(0, 0)), weapon, "its-type",
                calibre_mm, size_m, power_mw, 1, Disguise.NONE);
    }

    @ParameterizedTest
    @CsvSource({"DETECTED, 2.0", "ORIENTED, 2.8", "RECOGNISED, 8.0", "IDENTIFIED, 12.8"})
    void as_many_cycles_as_the_criterion_asks_for_give_one_half(Johnson level, double size_m) {
        assertEquals(0.5, level.probability(size_m, 1), 1e-12);
    }

    /** The figures of the domain reference, section 4.2, for a vehicle of 2.3 m. */
    @ParameterizedTest
    @CsvSource({"0.3, 0.999, 0.46, 0.17", "0.5, 0.97, 0.15, 0.05", "1.0, 0.62, 0.03, 0.01", "3.7, 0.03, 0, 0"})
    void a_vehicle_is_told_as_often_as_the_reference_says(double gsd_m, double detected, double recognised, double identified) {
        assertEquals(detected, Johnson.DETECTED.probability(2.3, gsd_m), 0.01);
        assertEquals(recognised, Johnson.RECOGNISED.probability(2.3, gsd_m), 0.01);
        assertEquals(identified, Johnson.IDENTIFIED.probability(2.3, gsd_m), 0.01);
    }

    @Test
    void something_huge_is_always_told_and_something_without_size_never() {
        assertEquals(1, Johnson.IDENTIFIED.probability(1e6, 0.1));
        assertEquals(0, Johnson.DETECTED.probability(0, 0.1));
    }

    @Test
    void the_levels_nest() {
        assertEquals(Johnson.IDENTIFIED, Johnson.reached(0.49, 12.8, 1));
        assertEquals(Johnson.RECOGNISED, Johnson.reached(0.51, 12.8, 1));
        assertEquals(Johnson.ORIENTED, Johnson.reached(0.51, 8, 1));
        assertEquals(Johnson.ORIENTED, Johnson.reached(0.49, 2.8, 1));
        assertEquals(Johnson.DETECTED, Johnson.reached(0.51, 2.8, 1));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 375, 0.5", "1.0, 375, 0.889", "0.25, 375, 0.111", "3.556, 1000, 0.5", "0, 375, 0"})
    void heat_is_noticed_by_its_power_against_the_pixel(double power_mw, double gsd_m, double probability) {
        assertEquals(probability, Sight.probability(trace(Sign.HEAT, WeaponClass.UNKNOWN, 0, 100, power_mw), gsd_m), 0.001);
    }

    @Test
    void a_vegetation_fire_counts_once_it_can_be_told_from_a_strike() {
        assertEquals(0.5, Sight.probability(trace(Sign.VEGETATION_FIRE, WeaponClass.UNKNOWN, 0, 8, 1), 1), 1e-12);
        assertEquals(0.5, Sight.probability(trace(Sign.CRATER, WeaponClass.UNKNOWN, 0, 2, 1), 1), 1e-12);
    }

    @Test
    void only_a_radio_satellite_hears_an_emission_and_only_the_thermal_one_sees_heat() {
        for (SensorKind kind : SensorKind.values()) {
            assertEquals(kind == SensorKind.RADIO, Sight.includes(kind, Sign.EMISSION));
            assertEquals(kind == SensorKind.THERMAL, Sight.includes(kind, Sign.HEAT));
        }
    }

    @Test
    void only_a_drone_sees_what_lasts_for_moments() {
        for (Sign sign : List.of(Sign.MUZZLE_FLASH, Sign.EXPLOSION, Sign.AIRCRAFT)) {
            for (SensorKind kind : SensorKind.values()) {
                assertEquals(kind == SensorKind.DRONE_CAMERA, Sight.includes(kind, sign));
            }
        }
    }

    @Test
    void radar_sees_metal_and_earthworks_but_no_craters() {
        assertTrue(Sight.includes(SensorKind.RADAR, Sign.WEAPON));
        assertTrue(Sight.includes(SensorKind.RADAR, Sign.COLUMN));
        assertTrue(Sight.includes(SensorKind.RADAR, Sign.EARTHWORKS));
        assertFalse(Sight.includes(SensorKind.RADAR, Sign.CRATER));
        assertTrue(Sight.includes(SensorKind.OPTICAL, Sign.CRATER));
    }

    @ParameterizedTest
    @CsvSource({
        "WEAPON, ARTILLERY, 122, DETECTED, VEHICLE, 0, 3",
        "WEAPON, ARTILLERY, 122, ORIENTED, HEAVY_WEAPON, 0, 3",
        "WEAPON, ARTILLERY, 122, RECOGNISED, ARTILLERY, 100, 2",
        "WEAPON, ARTILLERY, 122, IDENTIFIED, ARTILLERY, 122, 2",
        "WEAPON, TANK, 125, ORIENTED, HEAVY_WEAPON, 0, 3",
        "WEAPON, ARMOURED_VEHICLE, 30, ORIENTED, VEHICLE, 0, 3",
        "WEAPON, SMALL_ARMS, 7.62, ORIENTED, UNKNOWN, 0, 3",
        "AIRCRAFT, DRONE, 0, ORIENTED, UNKNOWN, 0, 3",
        "CRATER, ARTILLERY, 152, ORIENTED, UNKNOWN, 0, 3",
        "SMOKE, ARTILLERY, 152, IDENTIFIED, UNKNOWN, 0, 3",
        "BURN_SCAR, UNKNOWN, 0, IDENTIFIED, UNKNOWN, 0, 3",
        "MUZZLE_FLASH, ROCKET_ARTILLERY, 220, RECOGNISED, ROCKET_ARTILLERY, 100, 2",
        "MUZZLE_FLASH, MORTAR, 82, RECOGNISED, MORTAR, 60, 2",
        "COLUMN, TANK, 125, RECOGNISED, TANK, 0, 2",
        "COLUMN, TANK, 125, DETECTED, VEHICLE, 0, 3",
        "AIRCRAFT, DRONE, 0, DETECTED, UNKNOWN, 0, 3",
        "AIRCRAFT, DRONE, 0, RECOGNISED, DRONE, 0, 2",
        "CRATER, ARTILLERY, 152, DETECTED, UNKNOWN, 0, 3",
        "CRATER, ARTILLERY, 152, IDENTIFIED, ARTILLERY, 100, 2",
        "CRATER, MORTAR, 82, RECOGNISED, UNKNOWN, 0, 2",
        "EXPLOSION, ARTILLERY, 100, RECOGNISED, ARTILLERY, 100, 2",
        "VEGETATION_FIRE, UNKNOWN, 0, RECOGNISED, UNKNOWN, 0, 2",
        "HEAT, ARTILLERY, 152, DETECTED, UNKNOWN, 0, 3"})
    void what_is_told_depends_on_how_well_it_was_seen(
            Sign sign, WeaponClass weapon, double calibre_mm, Johnson level, WeaponClass told, double told_mm, int credibility) {
        boolean typeTold = level == Johnson.IDENTIFIED && sign == Sign.WEAPON;
        Told expected = new Told(told, typeTold ? "its-type" : "", told_mm, credibility);
        assertEquals(expected, Told.of(trace(sign, weapon, calibre_mm, 5, 1), level, weapon));
    }

    @Test
    void what_is_taken_for_another_class_is_told_as_that_class_and_its_type_is_told_as_it_is() {
        Trace gun = trace(Sign.WEAPON, WeaponClass.ARTILLERY, 152, 5, 1);
        assertEquals(new Told(WeaponClass.MORTAR, "", 60, 2), Told.of(gun, Johnson.RECOGNISED, WeaponClass.MORTAR));
        assertEquals(new Told(WeaponClass.TANK, "", 0, 2), Told.of(gun, Johnson.RECOGNISED, WeaponClass.TANK));
        assertEquals(new Told(WeaponClass.ARTILLERY, "its-type", 152, 2), Told.of(gun, Johnson.IDENTIFIED, WeaponClass.TANK));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACOUSTIC", "CAMERA_SITE", "GROUND_INQUIRY", "THIRD_PARTY", "ADMISSION"})
    void what_does_not_fly_does_not_look(SensorKind kind) {
        for (Sign sign : Sign.values()) {
            assertFalse(Sight.includes(kind, sign));
        }
    }
}

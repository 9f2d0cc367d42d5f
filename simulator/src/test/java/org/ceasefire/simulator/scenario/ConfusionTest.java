package org.ceasefire.simulator.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfusionTest {
    private static final Confusion CONFUSION = new Confusion(Map.of(WeaponClass.TANK,
            Map.of(WeaponClass.TANK, 0.7, WeaponClass.ARTILLERY, 0.2, WeaponClass.VEHICLE, 0.1)), 0.5, 0, 0);

    /** The chances stand one upon the other in the order of the classes, the least telling first. */
    @ParameterizedTest
    @CsvSource({"0, VEHICLE", "0.0999, VEHICLE", "0.1001, TANK", "0.7999, TANK", "0.8001, ARTILLERY", "0.9999, ARTILLERY"})
    void a_draw_picks_from_the_row_of_what_it_is(double draw, WeaponClass told) {
        assertEquals(told, CONFUSION.told(WeaponClass.TANK, draw));
    }

    @Test
    void a_class_without_a_row_is_told_for_what_it_is() {
        assertEquals(WeaponClass.MORTAR, CONFUSION.told(WeaponClass.MORTAR, 0.01));
    }
}

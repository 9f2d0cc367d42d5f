package org.ceasefire.simulator.truth;

import static org.ceasefire.simulator.scenario.ScenarioFixture.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final Trace COLUMN = new Trace("march", Sign.COLUMN, hour(1), hour(5), List.of(new Point(0, 0), new Point(1_000, 0), new Point(1_000, 3_000)),
            WeaponClass.TANK, "", 125, 3.6, 0, 10, Disguise.NONE);

    @Test
    void it_moves_along_its_path_at_a_steady_speed() {
        assertEquals(new Point(500, 0), COLUMN.at(hour(1.5)));
        assertEquals(new Point(1_000, 0), COLUMN.at(hour(2)));
        assertEquals(new Point(1_000, 1_500), COLUMN.at(hour(3.5)));
    }

    @Test
    void before_its_time_it_is_at_its_beginning_and_after_it_at_its_end() {
        assertEquals(new Point(0, 0), COLUMN.at(hour(0)));
        assertEquals(new Point(1_000, 3_000), COLUMN.at(hour(9)));
    }

    @Test
    void what_stands_is_always_in_its_place() {
        Trace standing = new Trace("gun", Sign.WEAPON, hour(1), hour(2), List.of(new Point(7, 8)), WeaponClass.ARTILLERY, "", 122, 3, 0, 1, Disguise.NONE);
        assertEquals(new Point(7, 8), standing.at(hour(1.7)));
        assertEquals(List.of(new Point(7, 8)), standing.way(hour(1), hour(1.5)));
    }

    @Test
    void a_part_of_it_is_where_the_whole_is_at_the_same_time() {
        Trace part = COLUMN.during(hour(1.5), hour(3));
        assertEquals(List.of(new Point(500, 0), new Point(1_000, 0), new Point(1_000, 1_000)), part.path());
        assertEquals(COLUMN.at(hour(2.5)), part.at(hour(2.5)));
    }

    @Test
    void a_path_without_length_stays() {
        Trace still = new Trace("hover", Sign.AIRCRAFT, hour(1), hour(2), List.of(new Point(7, 8), new Point(7, 8)), WeaponClass.DRONE, "", 0, 1, 0, 1, Disguise.NONE);
        assertEquals(new Point(7, 8), still.at(hour(1.5)));
    }
}

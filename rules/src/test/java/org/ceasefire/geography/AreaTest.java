package org.ceasefire.geography;

import static org.ceasefire.geography.Theatres.PLANE;
import static org.ceasefire.geography.Theatres.earth;
import static org.ceasefire.geography.Theatres.square;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class AreaTest {
    private static final Area SQUARE = Area.square(new Point(1_000, 0), 200, 0);

    @Test
    void a_square_encloses_its_edge_and_nothing_beyond() {
        assertTrue(SQUARE.encloses(new Point(1_100, 100)));
        assertTrue(SQUARE.encloses(new Point(900, 0)));
        assertFalse(SQUARE.encloses(new Point(1_100.001, 0)));
        assertFalse(SQUARE.encloses(new Point(1_000, -100.001)));
    }

    @Test
    void a_turned_square_keeps_its_size_and_points_where_it_is_turned() {
        Area turned = Area.square(new Point(0, 0), 200, 45);
        assertEquals(40_000, turned.size_m2(), 1e-6);
        assertTrue(turned.encloses(new Point(141, 0)));
        assertFalse(turned.encloses(new Point(99, 99)));
    }

    @Test
    void a_corridor_is_as_wide_as_told_and_ends_flat() {
        Area corridor = Area.corridor(new Point(0, 0), new Point(0, 1_000), 50);
        assertTrue(corridor.encloses(new Point(50, 1_000)));
        assertFalse(corridor.encloses(new Point(50.001, 500)));
        assertFalse(corridor.encloses(new Point(0, 1_000.001)));
        assertEquals(100_000, corridor.size_m2(), 1e-6);
    }

    @Test
    void a_corridor_to_the_same_place_has_no_ground() {
        assertEquals(0, Area.corridor(new Point(5, 5), new Point(5, 5), 50).size_m2());
    }

    @Test
    void an_area_of_many_places_is_the_ground_inside_its_ring() {
        List<Position> circle = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            circle.add(earth(10_000 * Math.cos(i * Math.PI / 50), 10_000 * Math.sin(i * Math.PI / 50)));
        }
        Area area = Area.of(PLANE, circle);
        assertTrue(area.encloses(new Point(0, 9_900)));
        assertFalse(area.encloses(new Point(8_000, 8_000)));
        assertEquals(101, area.ring().size());
        assertEquals(area.ring().get(0), area.ring().get(100));
        assertEquals(10_000, area.box().maxX_m(), 1e-3);
    }

    @Test
    void areas_touch_where_they_share_ground() {
        assertTrue(SQUARE.touches(Area.square(new Point(1_150, 0), 200, 45)));
        assertFalse(SQUARE.touches(Area.square(new Point(1_201, 0), 200, 0)));
        assertFalse(SQUARE.touches(Area.square(new Point(1_195, 195), 200, 45)), "the boxes meet, the squares do not");
    }

    @Test
    void distance_is_zero_inside_and_to_the_edge_outside() {
        assertEquals(0, SQUARE.distance_m(new Point(1_050, 50)));
        assertEquals(5, SQUARE.distance_m(new Point(1_103, 104)), 1e-9);
    }

    @Test
    void a_ring_that_encloses_nothing_or_crosses_itself_is_refused() {
        Position place = earth(0, 0);
        assertThrows(IllegalArgumentException.class, () -> Area.of(PLANE, List.of(place, earth(1, 1), place)));
        IllegalArgumentException crossed = assertThrows(IllegalArgumentException.class,
                () -> Area.of(PLANE, List.of(place, earth(1_000, 1_000), earth(1_000, 0), earth(0, 1_000))));
        assertTrue(crossed.getMessage().contains("lat=48.50"), crossed::getMessage);
    }

    @Test
    void a_ring_may_repeat_its_first_place_at_the_end() {
        List<Position> ring = new ArrayList<>(square(0, 0, 100));
        double open = Area.of(PLANE, ring).size_m2();
        ring.add(ring.get(0));
        assertEquals(open, Area.of(PLANE, ring).size_m2());
    }
}

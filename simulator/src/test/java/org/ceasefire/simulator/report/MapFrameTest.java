package org.ceasefire.simulator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ceasefire.geography.Position;
import org.junit.jupiter.api.Test;

class MapFrameTest {
    private static final Position HERE = new Position(48, 37);
    private static final List<Position> RING = List.of(HERE, new Position(48, 38), new Position(49, 38), new Position(49, 37));

    @Test
    void a_single_place_stands_in_the_middle_of_thirty_six_kilometres() {
        MapFrame frame = MapFrame.around(List.of(HERE));
        assertEquals(MapFrame.WIDTH / 2, frame.x(HERE), 1e-6);
        assertEquals(frame.height() / 2, frame.y(HERE), 1e-6);
        assertEquals(36, frame.wide_km());
        assertEquals(5, frame.barKm());
    }

    @Test
    void a_kilometre_is_as_long_to_the_north_as_to_the_east() {
        MapFrame frame = MapFrame.around(RING);
        double north = frame.y(HERE) - frame.y(new Position(48.1, 37));
        double east = frame.x(new Position(48, 37 + 0.1 / StrictMath.cos(StrictMath.toRadians(48.5)))) - frame.x(HERE);
        assertEquals(north, east, 1e-6);
        assertEquals(north, frame.length(11_120), 1e-6);
    }

    @Test
    void all_places_fall_inside_the_frame() {
        for (List<Position> places : List.of(RING, List.of(HERE, new Position(53, 37)), List.of(HERE, new Position(48, 31)))) {
            MapFrame frame = MapFrame.around(places);
            places.forEach(place -> assertTrue(frame.shows(place)));
            assertFalse(frame.shows(new Position(10, 10)));
        }
    }

    @Test
    void a_ring_encloses_what_lies_in_it() {
        assertTrue(Sectors.encloses(RING, new Position(48.5, 37.5)));
        assertFalse(Sectors.encloses(RING, new Position(48.5, 38.5)));
        assertFalse(Sectors.encloses(RING, new Position(49.5, 37.5)));
    }
}

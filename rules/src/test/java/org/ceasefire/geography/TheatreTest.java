package org.ceasefire.geography;

import static org.ceasefire.geography.Theatres.PLANE;
import static org.ceasefire.geography.Theatres.square;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.ZoneKind;
import org.junit.jupiter.api.Test;

class TheatreTest {
    private static final Sector WEST = new Sector("west", "West", Area.of(PLANE, square(-10_000, 0, 10_000)));
    private static final Sector ALL = new Sector("all", "All", Area.of(PLANE, square(0, 0, 20_000)));
    private static final Zone FIELD = new Zone("field", ZoneKind.CROPLAND, "Field", Area.of(PLANE, square(5_000, 0, 1_000)));
    private static final Theatre THEATRE = new Theatre(PLANE, Theatres.straight(), 1_000, List.of(WEST, ALL), List.of(FIELD), List.of());

    @Test
    void where_sectors_overlap_the_first_listed_counts() {
        assertEquals(Optional.of(WEST), THEATRE.sectorAt(new Point(-5_000, 0)));
        assertEquals(Optional.of(ALL), THEATRE.sectorAt(new Point(5_000, 0)));
        assertEquals(Optional.empty(), THEATRE.sectorAt(new Point(50_000, 0)));
    }

    @Test
    void a_place_lies_in_the_zones_around_it() {
        assertEquals(List.of(FIELD), THEATRE.zonesAt(new Point(5_500, 500)));
        assertEquals(List.of(), THEATRE.zonesAt(new Point(7_000, 0)));
    }

    @Test
    void a_side_is_clear_only_beyond_the_band_and_the_error() {
        assertEquals(Side.RU, THEATRE.clearSide(THEATRE.line(), new Point(1_500.01, 0), 500));
        assertEquals(Side.UNKNOWN, THEATRE.clearSide(THEATRE.line(), new Point(1_500, 0), 500));
        assertEquals(Side.UA, THEATRE.clearSide(THEATRE.line(), new Point(-1_500.01, 0), 500));
    }

    @Test
    void distances_are_read_with_their_unit() {
        assertEquals(15_000, Distance.parse("15 km").metres());
        assertEquals(2.5, Distance.parse("2.5m").metres());
        assertThrows(IllegalArgumentException.class, () -> Distance.parse("15"));
        assertThrows(IllegalArgumentException.class, () -> Distance.parse("-1 km"));
        assertThrows(IllegalArgumentException.class, () -> new Distance(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Distance(Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new Distance(-1));
    }

    @Test
    void latitude_and_longitude_are_within_their_range() {
        assertThrows(IllegalArgumentException.class, () -> new Position(90.1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Position(Double.NaN, 0));
        assertThrows(IllegalArgumentException.class, () -> new Position(0, -180.1));
    }
}

package org.ceasefire.simulator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ceasefire.geography.Position;
import org.junit.jupiter.api.Test;

class GridReferenceTest {
    @Test
    void well_known_places_have_the_references_that_are_published() {
        assertEquals("31U DQ 4825 1193", GridReference.of(new Position(48.85824, 2.2945)));
        assertEquals("18S UJ 2339 0739", GridReference.of(new Position(38.8977, -77.0365)));
    }

    @Test
    void south_of_the_equator_the_letters_differ() {
        assertEquals("56H LH", GridReference.of(new Position(-33.8568, 151.2153)).substring(0, 6));
    }

    @Test
    void near_the_poles_there_is_none() {
        assertEquals("", GridReference.of(new Position(89, 0)));
        assertEquals("", GridReference.of(new Position(-85, 0)));
    }
}

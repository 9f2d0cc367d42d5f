package org.ceasefire.simulator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CellHoursTest {
    @Test
    void an_hour_that_was_clear_once_is_neither_blind_nor_seen_worse_for_what_comes_after() {
        CellHours cell = new CellHours();
        cell.clear(3, true);
        cell.blind(3);
        cell.clear(3, false);
        assertEquals(0, cell.blind());
        assertEquals(1, cell.clear());
        assertEquals(1, cell.well());
    }

    @Test
    void an_hour_that_was_blind_and_then_clear_is_clear() {
        CellHours cell = new CellHours();
        cell.blind(3);
        cell.clear(3, false);
        assertEquals(0, cell.blind());
        assertEquals(1, cell.clear());
        assertEquals(0, cell.well());
    }
}

package org.ceasefire.simulator.report;

import static org.ceasefire.simulator.report.LedgerFixture.STARTEX;
import static org.ceasefire.simulator.report.LedgerFixture.at;
import static org.ceasefire.simulator.report.LedgerFixture.place;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.document.Reports;
import org.ceasefire.simulator.ledger.Audience;
import org.ceasefire.simulator.ledger.BrokenLedger;
import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.ledger.Viewer;
import org.ceasefire.vocabulary.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
    /** Two cells of the north, one of the south, 10 km apart. */
    private static final List<Position> NORTH = List.of(place(48.5, 37.5), place(48.5, 37.64));
    private static final List<Position> SOUTH = List.of(place(48.0, 37.5));
    @TempDir
    Path folder;

    private final LedgerFixture ledger = new LedgerFixture().exercise("Ten hours").add(new Entry.Ground(STARTEX, Audience.ALL,
            List.of(List.of(place(47.9, 37.6), place(48.6, 37.6))), 0, List.of(new Entry.Region("n", "The north", null, NORTH)), List.of(), List.of()))
            .add(new Entry.Grid(STARTEX, Audience.MONITOR, 10_000, List.of(new Entry.Cells("n", NORTH), new Entry.Cells("s", SOUTH))));

    /** What was covered in the hour that ends so many hours after STARTEX. */
    private CoverageTest hour(int end, List<Integer> blind, Map<Integer, List<Integer>> clear) {
        ledger.add(new Entry.Coverage(at(end, 0), Audience.MONITOR, blind, clear));
        return this;
    }

    private Optional<Coverage> coverage(Viewer viewer) throws IOException {
        return Story.read(ledger.in(folder), viewer).coverage();
    }

    private Coverage.Row north() throws IOException {
        return coverage(Viewer.STAFF).orElseThrow().sectors().get(0);
    }

    private List<Integer> cellsByClass() throws IOException {
        return coverage(Viewer.STAFF).orElseThrow().map().classes().stream().map(CoverageMap.Class::cells).toList();
    }

    @Test
    void not_looked_at_could_not_have_seen_saw_nothing_and_saw_something_are_told_apart() throws IOException {
        hour(1, List.of(0, 1), Map.of()).hour(2, List.of(1), Map.of(98, List.of(0))).hour(3, List.of(), Map.of(98, List.of(0, 1)))
                .hour(10, List.of(), Map.of(0, List.of(2)));
        // It was seen in the first hour, by a look that ended in the second.
        ledger.look("radar-1/1/1", "radar-1", at(0, 50), at(1, 10), null, "n")
                .observed("radar-1/1/1/1", Sign.WEAPON, place(48.51, 37.51), 50, at(0, 55), at(9, 0), "radar-1");
        Coverage.Row north = north();
        assertEquals("The north", north.sector());
        assertEquals(2, north.cells());
        assertEquals(14 / 20.0, north.unseen(), 1e-9);
        assertEquals(3 / 20.0, north.blind(), 1e-9);
        assertEquals(2 / 20.0, north.nothing(), 1e-9);
        assertEquals(1 / 20.0, north.something(), 1e-9);
    }

    @Test
    void what_was_covered_as_the_exercise_began_counts_in_its_first_hour() throws IOException {
        hour(0, List.of(), Map.of(98, List.of(0))).hour(10, List.of(), Map.of(0, List.of(2)));
        assertEquals(1 / 20.0, north().nothing(), 1e-9);
    }

    @Test
    void a_cell_that_is_in_no_grid_is_a_clean_error() {
        hour(1, List.of(3), Map.of());
        BrokenLedger error = assertThrows(BrokenLedger.class, () -> Story.read(ledger.in(folder), Viewer.STAFF));
        assertTrue(error.getMessage().contains("cell 3 is not in the grid of 3"), error.getMessage());
    }

    @Test
    void a_cell_is_seen_well_from_a_chance_of_one_in_two() throws IOException {
        hour(1, List.of(), Map.of(49, List.of(0), 50, List.of(1))).hour(10, List.of(), Map.of());
        assertEquals(1 / 20.0, north().well(), 1e-9);
        assertEquals(1, north().everWell());
    }

    @Test
    void revisit_is_the_mean_time_between_hours_in_which_a_cell_was_seen_well() throws IOException {
        for (int end : List.of(1, 3, 9)) {
            hour(end, List.of(), Map.of(98, List.of(0)));
        }
        assertEquals(4, north().revisit_h(), "2 h and 6 h");
        assertNull(coverage(Viewer.STAFF).orElseThrow().sectors().get(1).revisit_h());
    }

    @Test
    void the_longest_gap_counts_from_startex_and_to_the_end() throws IOException {
        hour(4, List.of(), Map.of(98, List.of(0, 1))).hour(5, List.of(), Map.of(98, List.of(0))).hour(10, List.of(), Map.of(98, List.of(1)));
        assertEquals(5, north().worstGap_h(), "both cells from 05:00 to 10:00 or 04:00 to 09:00");
        hour(8, List.of(), Map.of(98, List.of(0, 1)));
        assertEquals(3, north().worstGap_h(), "from STARTEX");
    }

    @Test
    void a_cell_that_was_never_seen_has_a_gap_without_end() throws IOException {
        hour(1, List.of(), Map.of(98, List.of(0), 10, List.of(1))).hour(10, List.of(), Map.of(98, List.of(0)));
        assertNull(north().worstGap_h());
        assertTrue(CoverageTable.row(north()).contains("never seen"));
    }

    @Test
    void the_map_tells_gaps_from_ground_never_seen_well_and_never_looked_at() throws IOException {
        hour(1, List.of(), Map.of(98, List.of(0), 10, List.of(1))).hour(10, List.of(), Map.of(98, List.of(0)));
        assertEquals(List.of(0, 1, 0, 0, 0, 1, 1), cellsByClass());
    }

    @Test
    void the_hour_that_runs_is_not_counted() throws IOException {
        hour(1, List.of(), Map.of(98, List.of(0, 1)));
        ledger.add(new Entry.AlarmRang(at(1, 59), Audience.MONITOR, "x", "y", at(1, 59)));
        assertEquals(1, north().well(), 1e-9);
    }

    @Test
    void sides_and_players_are_told_nothing_of_what_the_monitor_looked_at() throws IOException {
        hour(1, List.of(0), Map.of());
        assertTrue(coverage(Viewer.MONITOR).isPresent());
        for (Viewer viewer : List.of(Viewer.RU, Viewer.UA, Viewer.PLAYERS)) {
            assertTrue(coverage(viewer).isEmpty());
            assertFalse(Reports.write(ledger.in(folder), viewer, List.of()).html().contains("id=\"coverage\""));
        }
    }

    @Test
    void both_forms_of_the_report_have_the_table_and_the_page_the_map() throws IOException {
        hour(10, List.of(0), Map.of(98, List.of(1)));
        Reports.Written written = Reports.write(ledger.in(folder), Viewer.STAFF, List.of());
        assertTrue(written.markdown().contains("| The north | 1 of 2 | 90 % | 5 % | 5 % | 0 % | 5 % | – | never seen | never seen |"));
        assertTrue(written.html().contains("Map of the longest gap of each cell: at most 12 h in 1 cell, looked at, never well enough in 1 cell, "
                + "never looked at in 1 cell."));
    }

    @Test
    void a_place_belongs_to_the_cell_whose_middle_is_nearest_and_to_none_outside() {
        CellFinder finder = new CellFinder(NORTH, 10_000);
        assertEquals(Optional.of(0), finder.cell(place(48.53, 37.55)));
        assertEquals(Optional.of(1), finder.cell(place(48.53, 37.6)));
        assertEquals(Optional.empty(), finder.cell(place(48.6, 37.5)));
    }
}

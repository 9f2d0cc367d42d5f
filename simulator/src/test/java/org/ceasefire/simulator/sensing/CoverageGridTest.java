package org.ceasefire.simulator.sensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Sector;
import org.ceasefire.geography.Theatre;
import org.junit.jupiter.api.Test;

class CoverageGridTest {
    private static final Theatre BARE = with();

    private static Theatre with(Sector... sectors) {
        Theatre theatre = Exercise.theatre();
        return new Theatre(theatre.plane(), theatre.line(), theatre.band_m(), List.of(sectors), List.of(), List.of());
    }

    private static Sector square(String id, double x_m, double y_m, double side_m) {
        return new Sector(id, id, Area.square(new Point(x_m, y_m), side_m, 0));
    }

    @Test
    void cells_are_numbered_by_sector_then_from_south_to_north_and_west_to_east() {
        CoverageGrid grid = new CoverageGrid(with(square("east", 30_000, 10_000, 20_000), square("west", 10_000, 10_000, 20_000)));
        assertEquals(List.of("0 east 25000 5000", "1 east 35000 5000", "2 east 25000 15000", "3 east 35000 15000",
                "4 west 5000 5000", "5 west 15000 5000", "6 west 5000 15000", "7 west 15000 15000"),
                grid.cells().stream().map(cell -> "%d %s %.0f %.0f".formatted(cell.number(), cell.sector(), cell.middle().x_m(), cell.middle().y_m()))
                        .toList());
    }

    @Test
    void a_cell_in_two_sectors_belongs_to_the_first() {
        CoverageGrid grid = new CoverageGrid(with(square("a", 10_000, 10_000, 20_000), square("b", 10_000, 10_000, 20_000)));
        assertTrue(grid.cells().stream().allMatch(cell -> cell.sector().equals("a")));
        assertEquals(4, grid.cells().size());
    }

    @Test
    void without_sectors_the_cells_are_those_within_25_km_of_the_line() {
        CoverageGrid grid = new CoverageGrid(BARE);
        double farthest_m = grid.cells().stream().mapToDouble(cell -> BARE.line().distance_m(cell.middle())).max().orElseThrow();
        assertTrue(farthest_m <= 25_000 && farthest_m > 24_000, "the farthest is %s m away".formatted(farthest_m));
        assertTrue(grid.cells().stream().allMatch(cell -> cell.sector().equals("elsewhere")));
    }

    @Test
    void a_piece_of_ground_holds_the_cells_whose_middle_it_encloses_and_no_others() {
        CoverageGrid grid = new CoverageGrid(BARE);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 200; i++) {
            Point from = new Point(random.nextDouble(-400_000, 200_000), random.nextDouble(-200_000, 250_000));
            Point to = new Point(from.x_m() + random.nextDouble(-90_000, 90_000), from.y_m() + random.nextDouble(1, 90_000));
            Area ground = Area.corridor(from, to, random.nextDouble(500, 50_000));
            assertEquals(grid.cells().stream().filter(cell -> ground.encloses(cell.middle())).map(CoverageGrid.Cell::number).toList(),
                    grid.on(ground).stream().map(CoverageGrid.Cell::number).sorted().toList());
        }
    }

    @Test
    void ground_far_outside_the_grid_holds_none() {
        assertEquals(List.of(), new CoverageGrid(BARE).on(Area.square(new Point(5_000_000, -5_000_000), 100_000, 0)));
    }

    /** However narrow the swath, the share of cells is the share of ground: here parallel lanes, a tenth of which is looked at. */
    @Test
    void the_share_of_cells_in_narrow_lanes_is_their_share_of_the_ground() {
        CoverageGrid grid = new CoverageGrid(with(square("s", 500_000, 500_000, 1_000_000)));
        long found = IntStream.range(0, 137).mapToDouble(lane -> (lane + 0.5) * 7_300)
                .mapToObj(x_m -> Area.corridor(new Point(x_m, 0), new Point(x_m, 1_000_000), 365))
                .mapToLong(lane -> grid.on(lane).size()).sum();
        assertEquals(0.1, found / (double) grid.cells().size(), 0.02);
    }
}

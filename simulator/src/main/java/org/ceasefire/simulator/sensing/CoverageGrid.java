package org.ceasefire.simulator.sensing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Sector;
import org.ceasefire.geography.Theatre;

/**
 * The cells on which is kept when each piece of ground was looked at: squares over the sectors or, where there are none, over the ground
 * near the line. A cell is looked at when its middle is, so that the share of cells is the share of ground however narrow the swath.
 */
public final class CoverageGrid {
    /** A sector of some 50 km has a few dozen cells, a line of 1,000 km some hundreds: enough for shares, and few enough for every hour. */
    public static final double SIDE_m = 10_000;
    /** Without sectors: what tube artillery at the line can reach, most of it. Default, unsourced. */
    private static final double NEAR_m = 25_000;
    private static final String NO_SECTOR = "elsewhere";
    private static final int NONE = -1;

    /**
     * A square.
     *
     * @param number from 0, by sector as the theatre lists them, then from south to north and west to east
     * @param sector the sector that its middle lies in; {@code elsewhere} if there are none
     */
    public record Cell(int number, String sector, Point middle) {}

    private record Place(int column, int row, String sector) {
        Point middle() {
            return new Point((column + 0.5) * SIDE_m, (row + 0.5) * SIDE_m);
        }
    }

    private final List<Cell> cells = new ArrayList<>();
    private final int firstColumn;
    private final int firstRow;
    private final int[][] numbers;

    public CoverageGrid(Theatre theatre) {
        Area.Box box = box(theatre);
        firstColumn = index(box.minX_m());
        firstRow = index(box.minY_m());
        numbers = new int[index(box.maxX_m()) - firstColumn + 1][index(box.maxY_m()) - firstRow + 1];
        for (Place place : places(theatre)) {
            numbers[place.column - firstColumn][place.row - firstRow] = cells.size();
            cells.add(new Cell(cells.size(), place.sector, place.middle()));
        }
    }

    /** All cells, in order of their number. */
    public List<Cell> cells() {
        return List.copyOf(cells);
    }

    /** The cells whose middle lies on a piece of ground. Only those in the box around it are tried. */
    List<Cell> on(Area ground) {
        Area.Box box = ground.box();
        List<Cell> found = new ArrayList<>();
        for (int column = Math.max(0, index(box.minX_m()) - firstColumn); column <= Math.min(numbers.length - 1, index(box.maxX_m()) - firstColumn); column++) {
            for (int row = Math.max(0, index(box.minY_m()) - firstRow); row <= Math.min(numbers[0].length - 1, index(box.maxY_m()) - firstRow); row++) {
                int number = numbers[column][row];
                if (number != NONE && ground.encloses(cells.get(number).middle)) {
                    found.add(cells.get(number));
                }
            }
        }
        return found;
    }

    private List<Place> places(Theatre theatre) {
        List<Place> places = new ArrayList<>();
        for (int column = 0; column < numbers.length; column++) {
            for (int row = 0; row < numbers[0].length; row++) {
                numbers[column][row] = NONE;
                Place place = new Place(firstColumn + column, firstRow + row, NO_SECTOR);
                sector(theatre, place.middle()).ifPresent(sector -> places.add(new Place(place.column, place.row, sector)));
            }
        }
        List<String> order = theatre.sectors().stream().map(Sector::id).toList();
        places.sort(Comparator.<Place>comparingInt(place -> order.indexOf(place.sector)).thenComparingInt(Place::row).thenComparingInt(Place::column));
        return places;
    }

    private static Optional<String> sector(Theatre theatre, Point middle) {
        if (theatre.sectors().isEmpty()) {
            return theatre.line().distance_m(middle) <= NEAR_m ? Optional.of(NO_SECTOR) : Optional.empty();
        }
        return theatre.sectorAt(middle).map(Sector::id);
    }

    /** Around the sectors or, where there are none, around the ground near the line. */
    private static Area.Box box(Theatre theatre) {
        List<Point> corners = new ArrayList<>();
        theatre.sectors().forEach(sector -> corners.addAll(sector.area().ring()));
        double margin_m = corners.isEmpty() ? NEAR_m : 0;
        if (corners.isEmpty()) {
            theatre.line().parts().forEach(part -> part.forEach(position -> corners.add(theatre.plane().toPlane(position))));
        }
        return new Area.Box(
                corners.stream().mapToDouble(Point::x_m).min().orElse(0) - margin_m, corners.stream().mapToDouble(Point::y_m).min().orElse(0) - margin_m,
                corners.stream().mapToDouble(Point::x_m).max().orElse(0) + margin_m, corners.stream().mapToDouble(Point::y_m).max().orElse(0) + margin_m);
    }

    private static int index(double metres) {
        return (int) Math.floor(metres / SIDE_m);
    }
}

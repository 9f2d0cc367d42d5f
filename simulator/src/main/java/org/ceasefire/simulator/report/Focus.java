package org.ceasefire.simulator.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.ceasefire.geography.Position;

/** Where to look closely: places of interest, parted into groups that lie far from each other. */
final class Focus {
    /** A cell of the raster by which near is told from far: about 22 km to the north and to the east. */
    private static final double CELL_LAT = 0.2;
    private static final double CELL_LON = 0.3;
    /** Groups that fit together on a map this wide are shown together. */
    private static final long TOGETHER_KM = 130;

    private Focus() {}

    private record Cell(int row, int column) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER = Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

        static Cell of(Position place) {
            return new Cell((int) Math.floor(place.lat() / CELL_LAT), (int) Math.floor(place.lon() / CELL_LON));
        }

        Stream<Cell> around() {
            return Stream.of(-1, 0, 1).flatMap(up -> Stream.of(-1, 0, 1).map(aside -> new Cell(row + up, column + aside)));
        }

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    /** The groups, the largest first; one if all of it fits on one map, none if there are no places. */
    static List<List<Position>> groups(List<Position> places) {
        if (places.isEmpty() || MapFrame.around(places).wide_km() <= TOGETHER_KM) {
            return places.isEmpty() ? List.of() : List.of(places);
        }
        Map<Cell, List<Position>> cells = new TreeMap<>();
        places.forEach(place -> cells.computeIfAbsent(Cell.of(place), cell -> new ArrayList<>()).add(place));
        List<List<Position>> groups = new ArrayList<>();
        while (!cells.isEmpty()) {
            groups.add(group(cells));
        }
        groups.sort(Comparator.comparing((List<Position> group) -> -group.size()));
        return groups;
    }

    /** Takes the first cell and all that hang together with it. */
    private static List<Position> group(Map<Cell, List<Position>> cells) {
        List<Position> group = new ArrayList<>();
        Deque<Cell> open = new ArrayDeque<>(List.of(cells.keySet().iterator().next()));
        while (!open.isEmpty()) {
            Cell cell = open.pop();
            if (cells.containsKey(cell)) {
                group.addAll(cells.remove(cell));
                cell.around().forEach(open::push);
            }
        }
        return group;
    }
}

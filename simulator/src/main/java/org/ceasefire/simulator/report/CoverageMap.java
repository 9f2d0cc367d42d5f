package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.ledger.Entry;

/**
 * Where on the line the gaps lay: each cell by the longest time in which no look would have noticed a vehicle there.
 *
 * @param classes from the shortest gaps to those that never ended
 * @param ground the theatre as the ledger states it
 */
public record CoverageMap(MapFrame frame, List<Class> classes, List<Entry.Ground> ground) {
    /** A gap (h) that never ended, though the cell was looked at: no look would have noticed a vehicle. */
    static final int NEVER_NOTICED = Integer.MAX_VALUE - 1;
    /** A gap (h) of a cell that was never looked at. */
    static final int NEVER_LOOKED_AT = Integer.MAX_VALUE;
    /** Upper bounds of the classes (h): a shift, half a day, a day, two, more, and the two that never ended. */
    private static final List<Integer> BOUNDS = List.of(6, 12, 24, 48, NEVER_NOTICED - 1, NEVER_NOTICED, NEVER_LOOKED_AT);
    private static final List<String> NAMES = List.of("at most 6 h", "at most 12 h", "at most 24 h", "at most 48 h", "more than 48 h",
            "looked at, never well enough", "never looked at");
    /** White between the cells, as a share of their side: their rows are not quite level on the map. */
    private static final double GUTTER = 0.08;

    /**
     * Cells that are drawn alike.
     *
     * @param number from 0, the shortest gaps
     * @param name for the legend
     * @param squares as an SVG path; empty if there are none
     */
    public record Class(int number, String name, int cells, String squares) {}

    static CoverageMap of(Map<Position, Integer> gaps_h, double side_m, List<Entry.Ground> ground) {
        MapFrame frame = MapFrame.around(new ArrayList<>(gaps_h.keySet()));
        return new CoverageMap(frame, IntStream.range(0, BOUNDS.size()).mapToObj(i -> {
            int above = i == 0 ? -1 : BOUNDS.get(i - 1);
            List<Position> cells = gaps_h.entrySet().stream().filter(cell -> cell.getValue() > above && cell.getValue() <= BOUNDS.get(i))
                    .map(Map.Entry::getKey).toList();
            return new Class(i, NAMES.get(i), cells.size(), squares(frame, cells, frame.length(side_m) * (1 - GUTTER)));
        }).toList(), ground);
    }

    private static String squares(MapFrame frame, List<Position> cells, double side) {
        String rest = "h%1$s v%1$s h-%1$s z".formatted(MapFrame.number(side));
        return cells.stream().map(cell -> "M%s %s %s".formatted(MapFrame.number(frame.x(cell) - side / 2), MapFrame.number(frame.y(cell) - side / 2), rest))
                .collect(Collectors.joining(" "));
    }

    /** In one sentence, for those who cannot see the map. */
    public String inWords() {
        return "Map of the longest gap of each cell: " + classes.stream().filter(each -> each.cells > 0)
                .map(each -> "%s in %s".formatted(each.name, Wording.count(each.cells, "cell", "cells"))).collect(Collectors.joining(", ")) + ".";
    }
}

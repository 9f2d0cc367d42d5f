package org.ceasefire.simulator.report.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Axis;
import org.ceasefire.simulator.report.Wording;

/**
 * When a sensor looked, as two paths, 1000 units wide and 10 high: where any look could see, and where none could.
 *
 * @param hindrances what hindered the longer stretches in which none could
 */
public record LookStrip(String could, String couldNot, List<Hindrance> hindrances) {
    /** In thousandths of the axis: as fine as looks are told apart. */
    private static final int CELL = 4;
    private static final int CELLS = 1000 / CELL;
    /** A stretch so long (thousandths) has room for a word. */
    private static final int ROOM = 44;

    /** What hindered a stretch of looks, in a word, at its middle. */
    public record Hindrance(Instant at, String word) {}

    private static final class Cell {
        private boolean able;
        private final Map<String, Integer> hindered = new TreeMap<>();
    }

    static LookStrip of(List<Entry.Look> looks, Axis axis) {
        Cell[] cells = new Cell[CELLS + 1];
        looks.forEach(look -> take(look, cells, axis));
        StringBuilder could = new StringBuilder();
        StringBuilder couldNot = new StringBuilder();
        List<Hindrance> hindrances = new ArrayList<>();
        for (int from = 0; from < cells.length; ) {
            int to = from + 1;
            while (to < cells.length && alike(cells[from], cells[to])) {
                to++;
            }
            if (cells[from] != null) {
                (cells[from].able ? could : couldNot).append("M%d 0h%dv10h-%dz".formatted(CELL * from, CELL * (to - from), CELL * (to - from)));
                hindrance(cells, from, to, axis).ifPresent(hindrances::add);
            }
            from = to;
        }
        return new LookStrip(could.toString(), couldNot.toString(), hindrances);
    }

    private static void take(Entry.Look look, Cell[] cells, Axis axis) {
        for (int i = cell(axis, look.from()); i <= cell(axis, look.to()); i++) {
            cells[i] = cells[i] == null ? new Cell() : cells[i];
            cells[i].able |= look.able();
            if (!look.able() && look.hindrance() != null) {
                cells[i].hindered.merge(look.hindrance(), 1, Integer::sum);
            }
        }
    }

    private static int cell(Axis axis, Instant instant) {
        return (int) Math.max(0, Math.min(CELLS, Timeline.thousandth(axis, instant) / CELL));
    }

    private static boolean alike(Cell one, Cell other) {
        return one == null ? other == null : other != null && one.able == other.able;
    }

    /** The commonest hindrance of a stretch in which nothing could be seen, if there is room to say so. */
    private static Optional<Hindrance> hindrance(Cell[] cells, int from, int to, Axis axis) {
        if (cells[from].able || CELL * (to - from) < ROOM) {
            return Optional.empty();
        }
        Map<String, Integer> all = new TreeMap<>();
        for (int i = from; i < to; i++) {
            cells[i].hindered.forEach((word, count) -> all.merge(word, count, Integer::sum));
        }
        Instant middle = axis.from().plusSeconds((long) ((from + to) / 2.0 * CELL / 1000 * Duration.between(axis.from(), axis.to()).toSeconds()));
        return all.entrySet().stream().max(Map.Entry.comparingByValue()).map(word -> new Hindrance(middle, Wording.plain(word.getKey())));
    }
}

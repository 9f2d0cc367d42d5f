package org.ceasefire.simulator.truth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ceasefire.geography.Area;
import org.ceasefire.geography.Point;
import org.ceasefire.vocabulary.Sign;

/** Traces by sign, place and time: sorted into square cells and days, so that a look asks only the few around it that its sensor can see. */
final class TraceIndex {
    private static final double CELL_M = 20_000;
    private static final Duration SLICE = Duration.ofDays(1);

    private final Map<Cell, List<Filed>> cells = new HashMap<>();
    private Span whole;

    void add(Trace trace) {
        Filed filed = new Filed(trace, span(trace));
        whole = whole == null ? filed.span : whole.with(filed.span);
        filed.span.cells(trace.sign()).forEach(cell -> cells.computeIfAbsent(cell, new_ -> new ArrayList<>()).add(filed));
    }

    void remove(Trace trace) {
        Filed filed = new Filed(trace, span(trace));
        filed.span.cells(trace.sign()).forEach(cell -> cells.get(cell).remove(filed));
    }

    /** Whatever of some signs is in a box at some instant from {@code from} to {@code to}, both included, in {@link Trace#ORDER}. */
    List<Trace> find(Area.Box box, Instant from, Instant to, Set<Sign> signs) {
        if (whole == null) {
            return List.of();
        }
        Span asked = span(box, from, to).within(whole);
        List<Trace> found = new ArrayList<>();
        for (Sign sign : signs) {
            for (Cell cell : asked.cells(sign)) {
                for (Filed filed : cells.getOrDefault(cell, List.of())) {
                    if (filed.span.isFirstOf(asked, cell) && filed.isIn(box, from, to)) {
                        found.add(filed.trace);
                    }
                }
            }
        }
        found.sort(Trace.ORDER);
        return found;
    }

    private static Span span(Trace trace) {
        return span(around(trace.path()), trace.from(), trace.to().minusMillis(1));
    }

    private static Span span(Area.Box box, Instant from, Instant to) {
        return new Span(cell(box.minX_m()), cell(box.minY_m()), slice(from), cell(box.maxX_m()), cell(box.maxY_m()), slice(to));
    }

    private static int cell(double metres) {
        return (int) Math.floor(metres / CELL_M);
    }

    private static int slice(Instant instant) {
        return (int) Math.floorDiv(instant.getEpochSecond(), SLICE.toSeconds());
    }

    private static Area.Box around(List<Point> path) {
        Point first = path.get(0);
        Area.Box box = new Area.Box(first.x_m(), first.y_m(), first.x_m(), first.y_m());
        for (Point next : path) {
            box = new Area.Box(Math.min(box.minX_m(), next.x_m()), Math.min(box.minY_m(), next.y_m()),
                    Math.max(box.maxX_m(), next.x_m()), Math.max(box.maxY_m(), next.y_m()));
        }
        return box;
    }

    private record Cell(Sign sign, int x, int y, int slice) {}

    private record Filed(Trace trace, Span span) {
        boolean isIn(Area.Box box, Instant from, Instant to) {
            if (trace.from().isAfter(to) || !trace.to().isAfter(from)) {
                return false;
            }
            return trace.path().size() == 1 ? box.encloses(trace.path().get(0)) : box.touches(around(trace.way(from, to)));
        }
    }

    /** The cells and days that something reaches over. */
    private record Span(int minX, int minY, int first, int maxX, int maxY, int last) {
        List<Cell> cells(Sign sign) {
            List<Cell> cells = new ArrayList<>();
            for (int x = minX; x <= maxX; x++) {
                for (int y = minY; y <= maxY; y++) {
                    for (int slice = first; slice <= last; slice++) {
                        cells.add(new Cell(sign, x, y, slice));
                    }
                }
            }
            return cells;
        }

        /** Whether a cell is the first that this shares with another span: there, what is filed in several is taken up. */
        boolean isFirstOf(Span other, Cell cell) {
            return cell.x == Math.max(minX, other.minX) && cell.y == Math.max(minY, other.minY) && cell.slice == Math.max(first, other.first);
        }

        Span within(Span other) {
            return new Span(Math.max(minX, other.minX), Math.max(minY, other.minY), Math.max(first, other.first),
                    Math.min(maxX, other.maxX), Math.min(maxY, other.maxY), Math.min(last, other.last));
        }

        Span with(Span other) {
            return new Span(Math.min(minX, other.minX), Math.min(minY, other.minY), Math.min(first, other.first),
                    Math.max(maxX, other.maxX), Math.max(maxY, other.maxY), Math.max(last, other.last));
        }
    }
}

package org.ceasefire.geography;

import java.util.Arrays;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;

/**
 * The straight pieces of a line, sorted into square cells, so that the nearest is found among a few.
 * Several times as fast as a tree of pieces on a line of contact, and exact.
 */
final class SegmentGrid {
    private static final double FINEST_CELL_M = 5_000;
    private static final int MOST_CELLS_ACROSS = 256;

    private final double minX;
    private final double minY;
    private final double cell_m;
    private final int columns;
    private final int rows;
    private final LineSegment[][] cells;

    SegmentGrid(List<Coordinate[]> lines) {
        Envelope around = new Envelope();
        lines.forEach(line -> Arrays.stream(line).forEach(around::expandToInclude));
        minX = around.getMinX();
        minY = around.getMinY();
        cell_m = Math.max(FINEST_CELL_M, Math.max(around.getWidth(), around.getHeight()) / MOST_CELLS_ACROSS);
        columns = (int) (around.getWidth() / cell_m) + 1;
        rows = (int) (around.getHeight() / cell_m) + 1;
        cells = new LineSegment[columns * rows][];
        for (Coordinate[] line : lines) {
            for (int i = 1; i < line.length; i++) {
                enter(new LineSegment(line[i - 1], line[i]));
            }
        }
    }

    /** A piece belongs to every cell that it passes through: column by column, the rows that it spans there. */
    private void enter(LineSegment piece) {
        int last = column(Math.max(piece.p0.x, piece.p1.x));
        for (int column = column(Math.min(piece.p0.x, piece.p1.x)); column <= last; column++) {
            double enters = heightAt(piece, minX + column * cell_m);
            double leaves = heightAt(piece, minX + (column + 1) * cell_m);
            int top = row(Math.max(enters, leaves) + 1);
            for (int row = row(Math.min(enters, leaves) - 1); row <= top; row++) {
                enter(piece, row * columns + column);
            }
        }
    }

    /** The piece's y where it passes x, or at its end on that side if it does not reach so far; of an upright one both ends in turn. */
    private static double heightAt(LineSegment piece, double x) {
        Coordinate west = piece.p0.x <= piece.p1.x ? piece.p0 : piece.p1;
        Coordinate east = west == piece.p0 ? piece.p1 : piece.p0;
        if (x <= west.x) {
            return west.y;
        }
        return x >= east.x ? east.y : west.y + (east.y - west.y) * ((x - west.x) / (east.x - west.x));
    }

    private void enter(LineSegment piece, int cell) {
        LineSegment[] old = cells[cell] == null ? new LineSegment[0] : cells[cell];
        cells[cell] = Arrays.copyOf(old, old.length + 1);
        cells[cell][old.length] = piece;
    }

    private int column(double x) {
        return Math.max(0, Math.min(columns - 1, (int) Math.floor((x - minX) / cell_m)));
    }

    private int row(double y) {
        return Math.max(0, Math.min(rows - 1, (int) Math.floor((y - minY) / cell_m)));
    }

    /** The piece nearest to a place; of several equally near, the one found first. */
    LineSegment nearest(Coordinate place) {
        Search search = new Search(place);
        int column = (int) Math.floor((place.x - minX) / cell_m);
        int row = (int) Math.floor((place.y - minY) / cell_m);
        // Cells of the next ring around the place's own are at least `ring` cells away.
        for (int ring = outside(column, row); search.best == null || search.distance_m > (ring - 1) * cell_m; ring++) {
            scanRing(search, column, row, ring);
        }
        return search.best;
    }

    /** How many rings around a cell lie wholly outside the grid. */
    private int outside(int column, int row) {
        int across = Math.max(-column, column - columns + 1);
        int up = Math.max(-row, row - rows + 1);
        return Math.max(0, Math.max(across, up));
    }

    private void scanRing(Search search, int column, int row, int ring) {
        for (int r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
            boolean isEdge = Math.abs(r - row) == ring;
            int step = isEdge || ring == 0 ? 1 : 2 * ring;
            int first = isEdge ? Math.max(0, column - ring) : column - ring;
            for (int c = first; c <= Math.min(columns - 1, column + ring); c += step) {
                if (c >= 0) {
                    search.among(cells[r * columns + c]);
                }
            }
        }
    }

    /** The nearest piece seen so far. */
    private static final class Search {
        private final Coordinate place;
        private LineSegment best;
        private double distance_m = Double.POSITIVE_INFINITY;

        Search(Coordinate place) {
            this.place = place;
        }

        void among(LineSegment[] pieces) {
            for (int i = 0; pieces != null && i < pieces.length; i++) {
                double next_m = pieces[i].distance(place);
                if (next_m < distance_m) {
                    distance_m = next_m;
                    best = pieces[i];
                }
            }
        }
    }
}

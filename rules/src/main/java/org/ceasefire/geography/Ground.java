package org.ceasefire.geography;

import java.util.List;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.index.intervalrtree.SortedPackedIntervalRTree;

/**
 * Ground to the left of closed rings, by winding number: how often the rings go round a place, anticlockwise.
 * Where a ring crosses or touches itself this keeps what is left of it left, which counting crossings (even or odd) does not.
 */
final class Ground {
    /** Keeps pieces from falling out of the index by rounding. */
    private static final double MARGIN_M = 1e-3;

    private final SortedPackedIntervalRTree pieces = new SortedPackedIntervalRTree();

    Ground(List<Coordinate[]> closedRings) {
        for (Coordinate[] ring : closedRings) {
            for (int i = 1; i < ring.length; i++) {
                enter(ring[i - 1], ring[i]);
            }
        }
        winding(new Coordinate());  // builds the index, which from then on is only read
    }

    private void enter(Coordinate from, Coordinate to) {
        double low = Math.min(from.y, to.y) - MARGIN_M;
        double high = Math.max(from.y, to.y) + MARGIN_M;
        pieces.insert(low, high, new Coordinate[] {from, to});
    }

    boolean encloses(Coordinate place) {
        return winding(place) >= 1;
    }

    /** Rings that pass the place upwards to its right count one, downwards minus one (Sunday, "Inclusion of a point in a polygon", 2001). */
    private int winding(Coordinate place) {
        int[] winding = new int[1];
        pieces.query(place.y, place.y, piece -> winding[0] += passage(place, (Coordinate[]) piece));
        return winding[0];
    }

    private static int passage(Coordinate place, Coordinate[] piece) {
        boolean startsBelow = piece[0].y <= place.y;
        boolean endsBelow = piece[1].y <= place.y;
        if (startsBelow == endsBelow) {
            return 0;
        }
        int turn = Orientation.index(piece[0], piece[1], place);
        if (startsBelow) {
            return turn == Orientation.LEFT ? 1 : 0;
        }
        return turn == Orientation.RIGHT ? -1 : 0;
    }
}

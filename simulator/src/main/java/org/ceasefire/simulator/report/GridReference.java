package org.ceasefire.simulator.report;

import mil.nga.grid.features.Point;
import mil.nga.mgrs.MGRS;
import mil.nga.mgrs.grid.GridType;

import org.ceasefire.geography.Position;

/** A position as the military grid reference system (MGRS) writes it, to the 10 m square that it lies in: as fine as four decimals of a degree. */
public final class GridReference {
    /** Beyond these latitudes the earth is gridded otherwise. */
    private static final double SOUTH = -80;
    private static final double NORTH = 84;

    private GridReference() {}

    /** {@code 37U DP 0718 3877}; empty near the poles. */
    public static String of(Position position) {
        if (position.lat() < SOUTH || position.lat() >= NORTH) {
            return "";
        }
        MGRS mgrs = MGRS.from(Point.degrees(position.lon(), position.lat()));
        String digits = mgrs.getEastingAndNorthing(GridType.TEN_METER);
        return mgrs.getZone() + String.valueOf(mgrs.getBand()) + " " + mgrs.getColumnRowId() + " " + digits.substring(0, digits.length() / 2) + " "
                + digits.substring(digits.length() / 2);
    }
}

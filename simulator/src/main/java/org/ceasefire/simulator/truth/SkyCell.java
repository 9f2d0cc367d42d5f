package org.ceasefire.simulator.truth;

import org.ceasefire.geography.Point;

/** A square of ground, 100 km wide, that has one sky. */
record SkyCell(int x, int y) {
    private static final double WIDTH_M = 100_000;

    static SkyCell of(Point point) {
        return new SkyCell((int) Math.floor(point.x_m() / WIDTH_M), (int) Math.floor(point.y_m() / WIDTH_M));
    }

    /**
     * A draw from the standard normal distribution that a cell shares in part with its neighbours, as weather is larger than a cell: two
     * cells side by side correlate by 2/3.
     */
    double gaussian(Chance chance, String weather, String what, String time) {
        double sum = 0;
        for (int east = -1; east <= 1; east++) {
            for (int north = -1; north <= 1; north++) {
                sum += chance.gaussian(weather, what, new SkyCell(x + east, y + north).place(), time);
            }
        }
        return sum / 3;
    }

    String place() {
        return x + "," + y;
    }
}

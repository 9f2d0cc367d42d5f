package org.ceasefire.simulator.sensing;

/**
 * How much can be told of a thing in a picture, by how many pairs of pixels it spans.
 * Source: Johnson's criteria, 50 % at 1.0, 1.4, 4.0 and 6.4 cycles over the critical dimension, and the target transfer probability
 * function P = r^E / (1 + r^E), r = N / N50, E = 2.7 + 0.7 r (domain reference, section 4.2).
 */
enum Johnson {
    /** Something is there. */
    DETECTED(1.0),
    /** Its outline shows which way it lies, and roughly what it is. */
    ORIENTED(1.4),
    /** Its class can be told: a tank, a howitzer. */
    RECOGNISED(4.0),
    /** Its type can be told: a D-30. */
    IDENTIFIED(6.4);

    private final double cyclesForHalf;

    Johnson(double cyclesForHalf) {
        this.cyclesForHalf = cyclesForHalf;
    }

    /** The chance to tell so much of a thing of {@code size_m} in a picture with pixels of {@code gsd_m}. */
    double probability(double size_m, double gsd_m) {
        double cycles = size_m / (2 * gsd_m);
        double ratio = cycles / cyclesForHalf;
        return 1 / (1 + StrictMath.pow(ratio, -(2.7 + 0.7 * ratio)));
    }

    /** The most that a draw between 0 and 1 lets be told of a thing that is detected with it; one draw, so that the levels nest. */
    static Johnson reached(double draw, double size_m, double gsd_m) {
        return draw < IDENTIFIED.probability(size_m, gsd_m) ? IDENTIFIED
                : draw < RECOGNISED.probability(size_m, gsd_m) ? RECOGNISED
                : draw < ORIENTED.probability(size_m, gsd_m) ? ORIENTED : DETECTED;
    }
}

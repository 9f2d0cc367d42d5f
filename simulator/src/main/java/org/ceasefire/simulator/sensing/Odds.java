package org.ceasefire.simulator.sensing;

/**
 * The chance to notice a trace, and what lessens it.
 *
 * @param size the chance that its size gives it (Johnson), or its power
 * @param contrast how well its kind stands out for the sensor, 0 to 1
 * @param covered share that camouflage takes away, 0 to 1
 * @param light share that the light leaves, 0 to 1
 */
record Odds(double size, double contrast, double covered, double light) {
    /** Whatever is noticed less often than this by its size was too small to be seen. Default, unsourced. */
    private static final double TOO_SMALL = 0.1;

    double probability() {
        return size * lessening();
    }

    /** By how much it is noticed less often than its size would have it. */
    double lessening() {
        return contrast * (1 - covered) * light;
    }

    /** Why a draw did not notice it: what it would have been noticed without, the nets first. */
    String whyNot(double draw) {
        double uncovered = size * contrast * light;
        double uncoveredByDay = size * contrast;
        return draw < uncovered ? "camouflaged" : draw < uncoveredByDay ? "twilight" : size < TOO_SMALL ? "too-small" : "not-noticed";
    }
}

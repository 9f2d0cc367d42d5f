package org.ceasefire.simulator.scenario;

/** Where a satellite can image from where it is. */
public sealed interface FieldOfRegard {

    /** A strip below it, as wide as its swath. */
    record Below() implements FieldOfRegard {}

    /**
     * Whatever it can point at.
     *
     * @param offNadir_deg greatest angle at the satellite between straight down and the place (degrees)
     */
    record Pointing(double offNadir_deg) implements FieldOfRegard {}

    /**
     * To its side, as a radar does.
     *
     * @param from_deg least angle at the place between straight up and the satellite (degrees): nearer, echoes cannot be told apart
     * @param to_deg greatest such angle (degrees)
     */
    record Sideways(double from_deg, double to_deg, LookSide looks) implements FieldOfRegard {}
}

package org.ceasefire.simulator.scenario;

/**
 * What makes a thing hard to tell.
 *
 * @param camouflage share (0 to 1) of the chance to notice it that nets over it take away
 * @param decoy whether it only looks like its weapon and is none
 */
public record Disguise(double camouflage, boolean decoy) {
    public static final Disguise NONE = new Disguise(0, false);

    /** The same without its nets, as it moves. */
    public Disguise uncovered() {
        return new Disguise(0, decoy);
    }
}

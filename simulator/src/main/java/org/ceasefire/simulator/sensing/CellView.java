package org.ceasefire.simulator.sensing;

/**
 * How well a look saw a cell of the {@link CoverageGrid}, at its middle.
 *
 * @param cell its number
 * @param clear whether the look could have seen anything there; not under cloud, in the night, or jammed
 * @param noticing the chance (0 to 1) that it would have noticed a vehicle standing there in the open; 0 if it was not clear
 */
public record CellView(int cell, boolean clear, double noticing) {

    /** The better of two views of one cell. */
    public CellView or(CellView other) {
        return clear == other.clear ? (noticing >= other.noticing ? this : other) : clear ? this : other;
    }
}

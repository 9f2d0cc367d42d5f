package org.ceasefire.simulator.sensing;

import java.util.List;

/**
 * A piece of a flight that is one look.
 *
 * @param circling whether the drone circles over the place instead of flying on
 * @param ahead where it is yet to go after this piece, its base left out
 */
record Leg(Look look, boolean circling, List<Stop> ahead) {}

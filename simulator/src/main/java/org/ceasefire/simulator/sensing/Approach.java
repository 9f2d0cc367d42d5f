package org.ceasefire.simulator.sensing;

import java.util.ArrayList;
import java.util.List;

import org.ceasefire.geography.Position;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/** A stretch of time, in whole seconds after STARTEX, in which a satellite is near a place. */
record Approach(long from_s, long to_s) {
    static final double EARTH_RADIUS_m = 6_371_000;
    /** No satellite's ground track is faster (m/s); by so much the search may skip ahead. */
    private static final double FASTEST_mps = 8_000;
    private static final long SHORTEST_SKIP_s = 10;

    /**
     * All approaches to within {@code near_m} of a place on the ground, from STARTEX to {@code last_s}. Far away the search skips ahead as
     * far as the satellite cannot have come; nearby it walks.
     */
    static List<Approach> all(Orbit orbit, Position place, double near_m, long last_s) {
        List<Approach> approaches = new ArrayList<>();
        Vector3D centre = orbit.onGround(place);
        long opened_s = -1;
        for (long second = 0; second <= last_s;) {
            double left_m = Vector3D.angle(orbit.at(second), centre) * EARTH_RADIUS_m - near_m;
            if (left_m <= 0 && opened_s < 0) {
                opened_s = second;
            } else if (left_m > 0 && opened_s >= 0) {
                approaches.add(new Approach(opened_s, second));
                opened_s = -1;
            }
            second += Math.max(SHORTEST_SKIP_s, (long) (left_m / FASTEST_mps));
        }
        if (opened_s >= 0) {
            approaches.add(new Approach(opened_s, last_s));
        }
        return approaches;
    }

    /** The second at which the satellite is nearest to a place: its distance first falls, then rises. */
    long closest_s(Orbit orbit, Vector3D place) {
        long low = from_s;
        long high = to_s;
        while (low < high) {
            long middle = (low + high) / 2;
            if (Vector3D.distance(orbit.at(middle), place) <= Vector3D.distance(orbit.at(middle + 1), place)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

package org.ceasefire.simulator.sensing;

import java.util.ArrayList;
import java.util.List;

import org.ceasefire.geography.Plane;
import org.ceasefire.geography.Point;
import org.ceasefire.geography.Position;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * The way of a satellite in a pass: enough to work with, without following its orbit again. Between the states kept it is Hermite's cubic,
 * which is right to some centimetres here: its own error is at most step^4 / 384 times the fourth derivative, about 1e-5 m/s^4; the rest
 * is that velocities of SGP4 are not quite the derivatives of its positions.
 */
final class Track {
    private static final long STEP_s = 20;

    private final long first_s;
    private final List<State> states = new ArrayList<>();

    Track(Orbit orbit, long first_s, long last_s) {
        this.first_s = first_s;
        for (long second = first_s; second < last_s + STEP_s; second += STEP_s) {
            states.add(orbit.at(second));
        }
    }

    long first_s() {
        return first_s;
    }

    long last_s() {
        return first_s + (states.size() - 1) * STEP_s;
    }

    /** The place on the ground below the satellite so many seconds after STARTEX. */
    Point below(double second, Plane plane) {
        Vector3D up = at(second).up();
        return plane.toPlane(new Position(FastMath.toDegrees(up.getDelta()), FastMath.toDegrees(up.getAlpha())));
    }

    /** Where the satellite is so many seconds after STARTEX; from the first to the last of this track. */
    State at(double second) {
        int before = (int) Math.min(states.size() - 2, Math.floor((second - first_s) / STEP_s));
        State one = states.get(before);
        State two = states.get(before + 1);
        double t = (second - first_s) / STEP_s - before;
        double back = 1 - t;
        Vector3D position = new Vector3D(
                (1 + 2 * t) * back * back, one.position(), t * back * back * STEP_s, one.velocity(),
                t * t * (3 - 2 * t), two.position(), -t * t * back * STEP_s, two.velocity());
        double pull = 6 * t * back / STEP_s;
        Vector3D velocity = new Vector3D(
                -pull, one.position(), back * (1 - 3 * t), one.velocity(), pull, two.position(), t * (3 * t - 2), two.velocity());
        return new State(position, velocity);
    }
}

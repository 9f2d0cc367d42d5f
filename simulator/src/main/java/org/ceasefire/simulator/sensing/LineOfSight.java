package org.ceasefire.simulator.sensing;

import java.util.List;

import org.ceasefire.simulator.scenario.FieldOfRegard;
import org.ceasefire.simulator.scenario.LookSide;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * How a satellite sees places from where it is. By how much they are out of its regard is said as an angle at the Earth's centre, because
 * that changes no faster than the satellite moves, whatever the angle at the satellite does.
 */
final class LineOfSight {
    /** A radar can look so far ahead of or behind abeam (degrees). Default, unsourced. */
    static final double SQUINT_deg = 15;

    private final State state;
    private final double radii;
    private final Vector3D up;

    LineOfSight(State state) {
        this.state = state;
        this.radii = state.position().getNorm() / Reach.EARTH_RADIUS_m;
        this.up = state.up();
    }

    /** By how much the best of some places is out of regard; in it, if less than zero (radians). */
    double outside_rad(FieldOfRegard field, List<GroundPoint> places) {
        return field instanceof FieldOfRegard.Pointing pointing ? pointing_rad(pointing, places)
                : sideways_rad((FieldOfRegard.Sideways) field, places);
    }

    /** The place nearest to straight down counts, of those this side of the horizon. */
    private double pointing_rad(FieldOfRegard.Pointing field, List<GroundPoint> places) {
        double highest = 0;
        double nearest = -1;
        for (GroundPoint place : places) {
            Vector3D way = place.position().subtract(state.position());
            double cosine = -GroundPoint.dot(way, place.up());
            if (cosine >= 0) {
                nearest = Math.max(nearest, -GroundPoint.dot(way, up) / way.getNorm());
            } else {
                highest = Math.min(highest, cosine / way.getNorm());
            }
        }
        double limit_rad = Reach.pointed_rad(FastMath.toRadians(field.offNadir_deg()), radii);
        return nearest < 0 ? Reach.seenAt_rad(FastMath.acos(highest), radii) - limit_rad
                : Reach.pointed_rad(FastMath.acos(Math.min(1, nearest)), radii) - limit_rad;
    }

    private double sideways_rad(FieldOfRegard.Sideways field, List<GroundPoint> places) {
        Vector3D ahead = state.velocity().normalize();
        Vector3D right = Vector3D.crossProduct(ahead, up).normalize();
        Vector3D side = field.looks() == LookSide.LEFT ? right.negate() : right;
        double near_rad = Reach.seenAt_rad(FastMath.toRadians(field.from_deg()), radii);
        double far_rad = Reach.seenAt_rad(FastMath.toRadians(field.to_deg()), radii);
        double squint = FastMath.sin(FastMath.toRadians(SQUINT_deg));
        double least_rad = Math.PI;
        for (GroundPoint place : places) {
            Vector3D way = place.position().subtract(state.position());
            double far_m = way.getNorm();
            double outside_rad = (Math.abs(GroundPoint.dot(way, ahead)) - far_m * squint) / Reach.EARTH_RADIUS_m;
            if (field.looks() != LookSide.BOTH) {
                outside_rad = Math.max(outside_rad, -GroundPoint.dot(way, side) / Reach.EARTH_RADIUS_m);
            }
            if (outside_rad < least_rad) {
                double at_rad = Reach.seenAt_rad(FastMath.acos(-GroundPoint.dot(way, place.up()) / far_m), radii);
                least_rad = Math.min(least_rad, Math.max(outside_rad, Math.max(near_rad - at_rad, at_rad - far_rad)));
            }
        }
        return least_rad;
    }
}

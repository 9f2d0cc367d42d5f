package org.ceasefire.simulator.sensing;

import java.util.List;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.FieldOfRegard;
import org.ceasefire.simulator.scenario.Satellite;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * Whether a satellite can image one of some places from where it is, and how long at least that stays as it is, so that a search may skip
 * ahead: first by the disc that holds all places, then by the nearest place on a round Earth, and only near by by the lines of sight.
 */
final class Regard {
    /** Takes up what a round Earth leaves out (radians). */
    private static final double MARGIN_rad = 0.01;

    private final FieldOfRegard field;
    private final double fastest_radps;
    private final List<GroundPoint> places;
    private final Vector3D centre;
    private final double radius_rad;
    /** How far it sees at most, strip or line of sight, as an angle at the Earth's centre. */
    private final double far_rad;

    /** @param places at least one */
    Regard(Satellite satellite, Reach reach, List<Position> places) {
        this.field = satellite.regard();
        this.fastest_radps = reach.fastest_radps();
        this.places = places.stream().map(GroundPoint::of).toList();
        this.centre = this.places.stream().map(GroundPoint::direction).reduce(Vector3D.ZERO, Vector3D::add).normalize();
        this.radius_rad = this.places.stream().mapToDouble(place -> Vector3D.angle(place.direction(), centre)).max().orElse(0);
        this.far_rad = field instanceof FieldOfRegard.Below ? (satellite.swath_m() / 2 + Neighbourhood.DEPTH_m) / Reach.EARTH_RADIUS_m
                : reach.farthest_rad() + MARGIN_rad;
    }

    /** For how many seconds at least it stays as it is: more than zero where no place can be imaged, less where one can. */
    double gap_s(State state) {
        Vector3D direction = state.position().normalize();
        double off_rad = FastMath.acos(GroundPoint.dot(direction, centre)) - radius_rad - far_rad - MARGIN_rad;
        if (off_rad > 0) {
            return off_rad / fastest_radps;
        }
        if (field instanceof FieldOfRegard.Below) {
            return (nearest_rad(state.foot().normalize()) - far_rad) / fastest_radps;
        }
        double left_rad = nearest_rad(direction) - far_rad;
        return left_rad > 0 ? left_rad / fastest_radps : new LineOfSight(state).outside_rad(field, places) / closing_radps(state);
    }

    /** Angle at the Earth's centre to the nearest place. */
    private double nearest_rad(Vector3D direction) {
        double most = -1;
        for (GroundPoint place : places) {
            most = Math.max(most, GroundPoint.dot(direction, place.direction()));
        }
        return FastMath.acos(Math.min(1, most));
    }

    /** The fastest it may come nearer: its limit, too, moves a little as it climbs or sinks, and squint as it passes. */
    private double closing_radps(State state) {
        double climbing_mps = Math.abs(GroundPoint.dot(state.velocity(), state.position())) / state.position().getNorm();
        return 1.1 * fastest_radps + 2 * climbing_mps / Reach.EARTH_RADIUS_m;
    }
}

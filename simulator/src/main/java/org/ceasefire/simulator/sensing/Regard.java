package org.ceasefire.simulator.sensing;

import java.util.List;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.FieldOfRegard;
import org.ceasefire.simulator.scenario.LookSide;
import org.ceasefire.simulator.scenario.Satellite;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * Whether a satellite can image one of some places from where it is, and how long at least that stays as it is. Every angle below changes
 * at most so fast as the line of sight and the satellite's own frame turn; so the search may skip ahead.
 */
final class Regard {
    static final double EARTH_RADIUS_m = 6_371_000;
    /** A radar can look so far ahead of or behind abeam (degrees). Default, unsourced. */
    static final double SQUINT_deg = 15;
    /** Takes up what the round Earth of the far search has left out (radians). */
    private static final double MARGIN_rad = 0.01;
    private static final double HORIZON_rad = StrictMath.PI / 2;

    private final FieldOfRegard field;
    private final double strip_rad;
    private final double fastest_radps;
    private final List<GroundPoint> places;
    private final Vector3D centre;
    private final double far_rad;

    /** @param places at least one */
    Regard(Satellite satellite, Reach reach, List<Position> places) {
        this.field = satellite.regard();
        this.strip_rad = (satellite.swath_m() / 2 + Neighbourhood.DEPTH_m) / EARTH_RADIUS_m;
        this.fastest_radps = reach.fastest_radps();
        this.places = places.stream().map(GroundPoint::of).toList();
        this.centre = this.places.stream().map(place -> place.up()).reduce(Vector3D.ZERO, Vector3D::add).normalize();
        this.far_rad = this.places.stream().mapToDouble(place -> Vector3D.angle(place.position(), centre)).max().orElse(0)
                + (field instanceof FieldOfRegard.Below ? strip_rad : reach.farthest_rad()) + MARGIN_rad;
    }

    /** For how many seconds at least it stays as it is: more than zero where no place can be imaged, less where one can. */
    double gap_s(State state) {
        double away_rad = Vector3D.angle(state.position(), centre) - far_rad;
        if (away_rad > 0) {
            return away_rad / fastest_radps;
        }
        return field instanceof FieldOfRegard.Below ? below_rad(state) / fastest_radps : inSight_rad(state) / turning_radps(state);
    }

    /** No line of sight turns faster: one straight down, and the frame of the satellite with it. */
    private static double turning_radps(State state) {
        double speed_mps = state.velocity().getNorm();
        return speed_mps / state.leastHeight_m() + speed_mps / EARTH_RADIUS_m;
    }

    /** A strip is of use as far as it comes within the depth of the neighbourhood. */
    private double below_rad(State state) {
        Vector3D foot = state.position().subtract(state.leastHeight_m(), state.up());
        double nearest_rad = Double.POSITIVE_INFINITY;
        for (GroundPoint place : places) {
            nearest_rad = Math.min(nearest_rad, Vector3D.angle(foot, place.position()));
        }
        return nearest_rad - strip_rad;
    }

    private double inSight_rad(State state) {
        Vector3D up = state.up();
        double least_rad = Double.POSITIVE_INFINITY;
        for (GroundPoint place : places) {
            Vector3D sight = place.position().subtract(state.position()).normalize();
            double incidence_rad = FastMath.acos(-Vector3D.dotProduct(sight, place.up()));
            double outside_rad = field instanceof FieldOfRegard.Pointing pointing
                    ? FastMath.acos(-Vector3D.dotProduct(sight, up)) - FastMath.toRadians(pointing.offNadir_deg())
                    : sideways_rad((FieldOfRegard.Sideways) field, state, up, sight, incidence_rad);
            least_rad = Math.min(least_rad, Math.max(outside_rad, incidence_rad - HORIZON_rad));
        }
        return least_rad;
    }

    private static double sideways_rad(
            FieldOfRegard.Sideways field, State state, Vector3D up, Vector3D sight, double incidence_rad) {
        Vector3D ahead = state.velocity().normalize();
        double squint_rad = Math.abs(FastMath.asin(Vector3D.dotProduct(sight, ahead))) - FastMath.toRadians(SQUINT_deg);
        double window_rad = Math.max(
                FastMath.toRadians(field.from_deg()) - incidence_rad, incidence_rad - FastMath.toRadians(field.to_deg()));
        if (field.looks() == LookSide.BOTH) {
            return Math.max(window_rad, squint_rad);
        }
        double right_rad = FastMath.asin(Vector3D.dotProduct(sight, Vector3D.crossProduct(ahead, up).normalize()));
        return Math.max(Math.max(window_rad, squint_rad), field.looks() == LookSide.RIGHT ? -right_rad : right_rad);
    }
}

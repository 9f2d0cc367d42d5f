package org.ceasefire.simulator.sensing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.FieldOfRegard;
import org.ceasefire.simulator.scenario.LookSide;
import org.ceasefire.simulator.scenario.Satellite;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.frames.TopocentricFrame;
import org.orekit.propagation.Propagator;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.events.EventsLogger;
import org.orekit.propagation.events.FunctionalDetector;
import org.orekit.propagation.events.intervals.AdaptableInterval;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.Constants;
import org.orekit.utils.TimeStampedPVCoordinates;

/**
 * The passes of a satellite by Orekit's own means: its propagator, its frames, its ellipsoid and its search for events. Of the program it
 * shares the criterion in words, and the orbit's elements.
 */
final class PassOracle {
    private static final double RADIUS_m = 6_371_000;
    private static final double DEPTH_m = 100_000;
    private static final double SQUINT_deg = 15;

    private final Satellite satellite;
    private final EarthFrames frames = new EarthFrames();
    private final OneAxisEllipsoid ellipsoid = new OneAxisEllipsoid(
            Constants.WGS84_EARTH_EQUATORIAL_RADIUS, Constants.WGS84_EARTH_FLATTENING, frames.earthFixed);
    private final List<TopocentricFrame> places;
    private final List<Vector3D> positions;

    PassOracle(Satellite satellite, List<Position> places) {
        this.satellite = satellite;
        this.places = places.stream().map(place -> new TopocentricFrame(ellipsoid,
                new GeodeticPoint(Math.toRadians(place.lat()), Math.toRadians(place.lon()), 0), "place")).toList();
        this.positions = this.places.stream().map(place -> place.getCartesianPoint()).toList();
    }

    /** Beginning and end of every pass (s after STARTEX). */
    List<double[]> passes(Duration duration, AdaptableInterval check) {
        AbsoluteDate start = new AbsoluteDate(Exercise.STARTEX, frames.utc);
        AbsoluteDate end = start.shiftedBy(duration.toSeconds());
        Propagator propagator = new Orbit(satellite.orbit(), Exercise.STARTEX, frames).propagator();
        boolean inside = inside_deg(propagator.propagate(start)) > 0;
        EventsLogger logger = new EventsLogger();
        propagator.addEventDetector(logger.monitorDetector(
                new FunctionalDetector().withFunction(this::inside_deg).withMaxCheck(check).withThreshold(0.01)
                        .withHandler((state, detector, increasing) -> org.hipparchus.ode.events.Action.CONTINUE)));
        propagator.propagate(start, end);
        List<double[]> passes = new ArrayList<>();
        double from_s = 0;
        for (EventsLogger.LoggedEvent event : logger.getLoggedEvents()) {
            double at_s = event.getState().getDate().durationFrom(start);
            if (!event.isIncreasing()) {
                add(passes, from_s, at_s);
            }
            from_s = at_s;
            inside = event.isIncreasing();
        }
        if (inside) {
            add(passes, from_s, duration.toSeconds());
        }
        return passes;
    }

    /** The passes within ten minutes of a pass, by looking each second. */
    List<double[]> secondBySecond(double[] pass) {
        Propagator propagator = new Orbit(satellite.orbit(), Exercise.STARTEX, frames).propagator();
        AbsoluteDate start = new AbsoluteDate(Exercise.STARTEX, frames.utc);
        List<double[]> passes = new ArrayList<>();
        for (double second = Math.floor(pass[0]) - 620; second < pass[1] + 620; second++) {
            if (inside_deg(propagator.propagate(start.shiftedBy(second))) > 0) {
                add(passes, second, second);
            }
        }
        return passes;
    }

    /** What is seen again within ten minutes is seen in the same pass. */
    private static void add(List<double[]> passes, double from_s, double to_s) {
        boolean goesOn = !passes.isEmpty() && from_s - passes.get(passes.size() - 1)[1] <= 600;
        double began_s = goesOn ? passes.remove(passes.size() - 1)[0] : from_s;
        passes.add(new double[] {began_s, to_s});
    }

    /** Looks often where the satellite is near, elsewhere each minute. */
    AdaptableInterval closely(double often_s) {
        return (state, forward) -> beyond_deg(fixed(state)) < 0 ? often_s : 60;
    }

    /** How far the satellite is from where it could see the line (degrees): that is 7 degrees long to either side, and none sees 10 beyond. */
    private double beyond_deg(TimeStampedPVCoordinates moving) {
        double seen_deg = satellite.regard() instanceof FieldOfRegard.Below
                ? Math.toDegrees((satellite.swath_m() / 2 + DEPTH_m) / RADIUS_m) : 10;
        return Math.toDegrees(Vector3D.angle(moving.getPosition(), positions.get(positions.size() / 2))) - seen_deg - 8;
    }

    private TimeStampedPVCoordinates fixed(SpacecraftState state) {
        return frames.inertial.getTransformTo(frames.earthFixed, state.getDate()).transformPVCoordinates(state.getPVCoordinates(frames.inertial));
    }

    /** By how much the nearest place is inside (degrees). */
    private double inside_deg(SpacecraftState state) {
        TimeStampedPVCoordinates moving = fixed(state);
        if (beyond_deg(moving) > 0) {
            return -1;
        }
        GeodeticPoint below = ellipsoid.transform(moving.getPosition(), frames.earthFixed, state.getDate());
        double most_deg = -180;
        for (int i = 0; i < positions.size(); i++) {
            most_deg = Math.max(most_deg, inside_deg(moving, below, i));
        }
        return most_deg;
    }

    private double inside_deg(TimeStampedPVCoordinates moving, GeodeticPoint below, int i) {
        Vector3D sight = positions.get(i).subtract(moving.getPosition());
        double incidence_deg = Math.toDegrees(Vector3D.angle(places.get(i).getZenith(), sight.negate()));
        if (satellite.regard() instanceof FieldOfRegard.Below) {
            Vector3D foot = ellipsoid.transform(new GeodeticPoint(below.getLatitude(), below.getLongitude(), 0));
            return Math.toDegrees((satellite.swath_m() / 2 + DEPTH_m) / RADIUS_m - Vector3D.angle(foot, positions.get(i)));
        } else if (satellite.regard() instanceof FieldOfRegard.Pointing pointing) {
            double offNadir_deg = Math.toDegrees(Vector3D.angle(below.getNadir(), sight));
            return Math.min(pointing.offNadir_deg() - offNadir_deg, 90 - incidence_deg);
        }
        FieldOfRegard.Sideways window = (FieldOfRegard.Sideways) satellite.regard();
        double squint_deg = Math.abs(90 - Math.toDegrees(Vector3D.angle(moving.getVelocity(), sight)));
        Vector3D left = Vector3D.crossProduct(below.getZenith(), moving.getVelocity());
        double left_deg = 90 - Math.toDegrees(Vector3D.angle(left, sight));
        double side_deg = window.looks() == LookSide.BOTH ? 180 : window.looks() == LookSide.LEFT ? left_deg : -left_deg;
        return Math.min(Math.min(incidence_deg - window.from_deg(), window.to_deg() - incidence_deg),
                Math.min(SQUINT_deg - squint_deg, side_deg));
    }
}

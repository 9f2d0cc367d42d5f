package org.ceasefire.simulator.sensing;

import java.time.Instant;
import java.time.ZoneOffset;

import org.ceasefire.geography.Position;
import org.ceasefire.simulator.scenario.Satellite;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEConstants;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.time.AbsoluteDate;

/**
 * A circular orbit, followed with SGP4 from STARTEX. Drag is left out; the flattening of the Earth turns the orbit's plane, so that a
 * sun-synchronous orbit keeps its local time. Source: Hoots and Roehrich, Spacetrack Report 3; Vallado and others, AIAA 2006-6753.
 */
final class Orbit {
    private static final double KM = 1000;

    private final EarthFrames frames;
    private final AbsoluteDate start;
    private final TLEPropagator propagator;

    Orbit(Satellite satellite, Instant startex, EarthFrames frames) {
        this.frames = frames;
        this.start = new AbsoluteDate(startex, frames.utc);
        this.propagator = TLEPropagator.selectExtrapolator(elements(satellite, startex), frames.inertial);
    }

    /** What follows it, for those who want more of Orekit than a position. */
    TLEPropagator propagator() {
        return propagator;
    }

    /** Where the satellite is so many seconds after STARTEX: metres in the frame that turns with the Earth. */
    Vector3D at(double second) {
        AbsoluteDate date = start.shiftedBy(second);
        Vector3D inertial = propagator.getPVCoordinates(date).getPosition();
        return frames.inertial.getStaticTransformTo(frames.earthFixed, date).transformPosition(inertial);
    }

    /** The place on the ground below the satellite so many seconds after STARTEX. */
    Position below(double second) {
        GeodeticPoint point = frames.ellipsoid.transform(at(second), frames.earthFixed, start);
        return new Position(StrictMath.toDegrees(point.getLatitude()), StrictMath.toDegrees(point.getLongitude()));
    }

    /** Where a place on the ground is: metres in the frame that turns with the Earth. */
    Vector3D onGround(Position position) {
        return frames.ellipsoid.transform(
                new GeodeticPoint(StrictMath.toRadians(position.lat()), StrictMath.toRadians(position.lon()), 0));
    }

    /** Angle at the satellite between straight down and a place on the ground (degrees), so many seconds after STARTEX. */
    double offNadir_deg(double second, Vector3D place) {
        Vector3D satellite = at(second);
        Vector3D down = onGround(below(second)).subtract(satellite);
        return StrictMath.toDegrees(Vector3D.angle(down, place.subtract(satellite)));
    }

    private TLE elements(Satellite satellite, Instant startex) {
        double radii = 1 + satellite.altitude_m() / KM / TLEConstants.EARTH_RADIUS;
        double meanMotion = TLEConstants.XKE / 60 / StrictMath.pow(radii, 1.5);
        return new TLE(0, 'U', 2000, 1, "A", TLE.DEFAULT, 1, start, meanMotion, 0, 0, 0, StrictMath.toRadians(satellite.inclination_deg()),
                0, node_rad(satellite, startex), StrictMath.toRadians(satellite.phase_deg()), 1, 0, frames.utc);
    }

    /** Right ascension of the ascending node: above the meridian where the mean solar time is the one asked for. */
    private double node_rad(Satellite satellite, Instant startex) {
        double utc_h = startex.atZone(ZoneOffset.UTC).toLocalTime().toSecondOfDay() / 3600.0;
        double longitude = StrictMath.toRadians((satellite.ascendingNode_h() - utc_h) * 15);
        Vector3D meridian = new Vector3D(StrictMath.cos(longitude), StrictMath.sin(longitude), 0);
        Vector3D inertial = frames.earthFixed.getStaticTransformTo(frames.inertial, start).transformVector(meridian);
        return StrictMath.atan2(inertial.getY(), inertial.getX());
    }
}

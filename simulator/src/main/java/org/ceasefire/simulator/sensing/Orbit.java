package org.ceasefire.simulator.sensing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.ceasefire.simulator.scenario.OrbitalElements;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.SinCos;
import org.orekit.errors.OrekitException;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEConstants;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;

/**
 * An orbit, followed with SGP4 from STARTEX. Elements have no drag, a two-line set has its own; the flattening of the Earth turns the
 * orbit's plane, so that a sun-synchronous orbit keeps its local time. Source: Hoots and Roehrich, Spacetrack Report 3; Vallado and
 * others, AIAA 2006-6753.
 */
final class Orbit {
    private static final double KM = 1000;
    /** What lies lower has come down (m). */
    private static final double DOWN_m = 100_000;
    /** By so much SGP4's short periods can exceed what follows from mean elements. */
    private static final double SHORT_PERIODS = 1.02;
    private static final Duration DAY = Duration.ofDays(1);

    private final EarthFrames frames;
    private final AbsoluteDate start;
    private final TLEPropagator propagator;
    private final EarthFrames.Turn turn;

    Orbit(OrbitalElements elements, Instant startex, EarthFrames frames) {
        this.frames = frames;
        this.start = new AbsoluteDate(startex, frames.utc);
        TLE tle = elements instanceof OrbitalElements.TwoLine lines ? new TLE(lines.line1(), lines.line2(), frames.utc)
                : elements((OrbitalElements.Keplerian) elements, startex);
        this.propagator = TLEPropagator.selectExtrapolator(tle, frames.inertial);
        this.turn = frames.turnFrom(start);
    }

    /** What follows it, for those who want more of Orekit than a position. */
    TLEPropagator propagator() {
        return propagator;
    }

    /** Where the satellite is so many seconds after STARTEX. */
    State at(double second) {
        PVCoordinates inertial = propagator.getPVCoordinates(start.shiftedBy(second));
        SinCos angle = FastMath.sinCos(turn.angle_rad(second));
        Vector3D position = turned(inertial.getPosition(), angle);
        Vector3D moved = turned(inertial.getVelocity(), angle);
        double spin = turn.rate_radps();
        return new State(position, new Vector3D(
                moved.getX() + spin * position.getY(), moved.getY() - spin * position.getX(), moved.getZ()));
    }

    private static Vector3D turned(Vector3D inertial, SinCos angle) {
        return new Vector3D(
                inertial.getX() * angle.cos() + inertial.getY() * angle.sin(), inertial.getY() * angle.cos() - inertial.getX() * angle.sin(),
                inertial.getZ());
    }

    /** The seconds after STARTEX for which it can be followed, up to {@code longest}; less, by whole days, for a satellite that comes down. */
    long lasts_s(Duration longest) {
        long followed_s = -1;
        for (Duration day = Duration.ZERO; day.compareTo(longest) < 0; day = day.plus(DAY)) {
            if (isDown(day.toSeconds())) {
                return followed_s;
            }
            followed_s = day.toSeconds();
        }
        return isDown(longest.toSeconds()) ? followed_s : longest.toSeconds();
    }

    private boolean isDown(long second) {
        try {
            return !(at(second).leastHeight_m() > DOWN_m);
        } catch (OrekitException fallen) {
            return true;
        }
    }

    /** The greatest distance from the Earth's centre (m). */
    double apogee_m() {
        return semiMajorAxis_m() * (1 + propagator.getTLE().getE()) * SHORT_PERIODS;
    }

    /** No faster does it move as seen from the Earth's centre (radians a second): its speed at perigee, and the Earth turns against it. */
    double fastest_radps() {
        double eccentricity = propagator.getTLE().getE();
        double perigee_m = semiMajorAxis_m() * (1 - eccentricity);
        double speed_radps = FastMath.sqrt(TLEConstants.MU * (1 + eccentricity) / (perigee_m * perigee_m * perigee_m));
        return speed_radps * SHORT_PERIODS + turn.rate_radps();
    }

    private double semiMajorAxis_m() {
        double meanMotion = propagator.getTLE().getMeanMotion();
        return FastMath.cbrt(TLEConstants.MU / (meanMotion * meanMotion));
    }

    private TLE elements(OrbitalElements.Keplerian elements, Instant startex) {
        double radii = 1 + elements.altitude_m() / KM / TLEConstants.EARTH_RADIUS;
        double meanMotion = TLEConstants.XKE / 60 / StrictMath.pow(radii, 1.5);
        double perigee_rad = StrictMath.toRadians(elements.perigee_deg());
        return new TLE(0, 'U', 2000, 1, "A", TLE.DEFAULT, 1, start, meanMotion, 0, 0, elements.eccentricity(),
                StrictMath.toRadians(elements.inclination_deg()), perigee_rad, node_rad(elements, startex),
                StrictMath.toRadians(elements.phase_deg()) - perigee_rad, 1, 0, frames.utc);
    }

    /** Right ascension of the ascending node: above the meridian where the mean solar time is the one asked for. */
    private double node_rad(OrbitalElements.Keplerian elements, Instant startex) {
        double utc_h = startex.atZone(ZoneOffset.UTC).toLocalTime().toSecondOfDay() / 3600.0;
        return StrictMath.toRadians((elements.ascendingNode_h() - utc_h) * 15) + frames.turnFrom(start).angle_rad(0);
    }
}

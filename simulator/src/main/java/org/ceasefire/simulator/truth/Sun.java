package org.ceasefire.simulator.truth;

import java.time.Instant;

import org.ceasefire.geography.Position;

/**
 * Where the Sun stands: the low-precision formulas of the Astronomical Almanac (section C, "Low precision formulas for the Sun"), good to
 * 0.01 degrees from 1950 to 2050, with mean sidereal time (US Naval Observatory, "Approximate sidereal time"). Refraction is left out.
 */
final class Sun {
    private static final long J2000_S = Instant.parse("2000-01-01T12:00:00Z").getEpochSecond();
    private static final double DAY_S = 86_400;

    private Sun() {}

    /** Height of the Sun's centre above the horizon (degrees), negative below it. */
    static double elevation_deg(Position position, Instant instant) {
        double days = (instant.getEpochSecond() - J2000_S + instant.getNano() * 1e-9) / DAY_S;
        double anomaly = radians(357.528 + 0.9856003 * days);
        double longitude = radians(280.460 + 0.9856474 * days + 1.915 * StrictMath.sin(anomaly) + 0.020 * StrictMath.sin(2 * anomaly));
        double obliquity = radians(23.439 - 0.0000004 * days);
        double ascension = StrictMath.atan2(StrictMath.cos(obliquity) * StrictMath.sin(longitude), StrictMath.cos(longitude));
        double declination = StrictMath.asin(StrictMath.sin(obliquity) * StrictMath.sin(longitude));
        double siderealTime = radians(15 * (18.697374558 + 24.06570982441908 * days));
        double hourAngle = siderealTime + radians(position.lon()) - ascension;
        double latitude = radians(position.lat());
        return StrictMath.toDegrees(StrictMath.asin(StrictMath.sin(latitude) * StrictMath.sin(declination)
                + StrictMath.cos(latitude) * StrictMath.cos(declination) * StrictMath.cos(hourAngle)));
    }

    private static double radians(double degrees) {
        return StrictMath.toRadians(degrees);
    }
}

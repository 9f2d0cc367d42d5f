package org.ceasefire.simulator.sensing;

import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.MathUtils;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateComponents;
import org.orekit.time.OffsetModel;
import org.orekit.time.TimeScale;

/**
 * The frames and the time scale in which satellites are followed, with no data file: leap seconds are listed here and Earth's
 * orientation parameters are left out, which moves the ground track by about 20 m.
 */
final class EarthFrames {
    /** Days before which a second was inserted; TAI - UTC was 10 s on the first. Source: IERS Bulletin C, none added since 2017. */
    private static final List<String> LEAPS = List.of(
            "1972-01-01", "1972-07-01", "1973-01-01", "1974-01-01", "1975-01-01", "1976-01-01", "1977-01-01", "1978-01-01", "1979-01-01",
            "1980-01-01", "1981-07-01", "1982-07-01", "1983-07-01", "1985-07-01", "1988-01-01", "1990-01-01", "1991-01-01", "1992-07-01",
            "1993-07-01", "1994-07-01", "1996-01-01", "1997-07-01", "1999-01-01", "2006-01-01", "2009-01-01", "2012-07-01", "2015-07-01",
            "2017-01-01");
    private static final int FIRST_OFFSET_s = 10;
    private static final double DAY_s = 86_400;

    final TimeScale utc;
    /** Where SGP4 works: true equator, mean equinox. */
    final Frame inertial;
    /** Turns with the Earth. */
    final Frame earthFixed;

    EarthFrames() {
        LazyLoadedDataContext context = new LazyLoadedDataContext();
        context.getTimeScales().addUTCTAIOffsetsLoader(EarthFrames::leapSeconds);
        utc = context.getTimeScales().getUTC();
        inertial = context.getFrames().getTEME();
        earthFixed = context.getFrames().getGTOD(false);
    }

    /** How far the Earth has turned since it lay as the inertial frame does: even, to a hundredth of a millisecond in a year. */
    record Turn(double start_rad, double rate_radps) {
        double angle_rad(double second) {
            return start_rad + rate_radps * second;
        }
    }

    Turn turnFrom(AbsoluteDate start) {
        double start_rad = turned_rad(start);
        double inADay_rad = MathUtils.normalizeAngle(turned_rad(start.shiftedBy(DAY_s)) - start_rad, 0);
        return new Turn(start_rad, (2 * StrictMath.PI + inADay_rad) / DAY_s);
    }

    private double turned_rad(AbsoluteDate date) {
        Vector3D meridian = earthFixed.getStaticTransformTo(inertial, date).transformVector(Vector3D.PLUS_I);
        return StrictMath.atan2(meridian.getY(), meridian.getX());
    }

    private static List<OffsetModel> leapSeconds() {
        return IntStream.range(0, LEAPS.size())
                .mapToObj(i -> new OffsetModel(DateComponents.parseDate(LEAPS.get(i)), FIRST_OFFSET_s + i)).toList();
    }
}

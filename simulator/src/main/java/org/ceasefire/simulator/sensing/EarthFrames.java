package org.ceasefire.simulator.sensing;

import java.util.List;
import java.util.stream.IntStream;

import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.frames.Frame;
import org.orekit.time.DateComponents;
import org.orekit.time.OffsetModel;
import org.orekit.time.TimeScale;
import org.orekit.utils.Constants;

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

    final TimeScale utc;
    /** Where SGP4 works: true equator, mean equinox. */
    final Frame inertial;
    /** Turns with the Earth. */
    final Frame earthFixed;
    final OneAxisEllipsoid ellipsoid;

    EarthFrames() {
        LazyLoadedDataContext context = new LazyLoadedDataContext();
        context.getTimeScales().addUTCTAIOffsetsLoader(EarthFrames::leapSeconds);
        utc = context.getTimeScales().getUTC();
        inertial = context.getFrames().getTEME();
        earthFixed = context.getFrames().getGTOD(false);
        ellipsoid = new OneAxisEllipsoid(Constants.WGS84_EARTH_EQUATORIAL_RADIUS, Constants.WGS84_EARTH_FLATTENING, earthFixed);
    }

    private static List<OffsetModel> leapSeconds() {
        return IntStream.range(0, LEAPS.size())
                .mapToObj(i -> new OffsetModel(DateComponents.parseDate(LEAPS.get(i)), FIRST_OFFSET_s + i)).toList();
    }
}

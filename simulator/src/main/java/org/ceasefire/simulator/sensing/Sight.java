package org.ceasefire.simulator.sensing;

import java.util.EnumSet;
import java.util.Set;

import org.ceasefire.simulator.truth.Trace;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Sign;

/** What a kind of sensor can see at all, and with what chance it notices it where nothing is in the way. */
final class Sight {
    private static final Set<Sign> DRONE_CAMERA = EnumSet.of(
            Sign.MUZZLE_FLASH, Sign.EXPLOSION, Sign.CRATER, Sign.VEGETATION_FIRE, Sign.COLUMN, Sign.WEAPON, Sign.AIRCRAFT, Sign.EARTHWORKS);
    private static final Set<Sign> OPTICAL = EnumSet.of(
            Sign.CRATER, Sign.VEGETATION_FIRE, Sign.COLUMN, Sign.WEAPON, Sign.EARTHWORKS);
    private static final Set<Sign> RADAR = EnumSet.of(Sign.COLUMN, Sign.WEAPON, Sign.EARTHWORKS);
    private static final Set<Sign> THERMAL = EnumSet.of(Sign.HEAT);
    private static final Set<Sign> RADIO = EnumSet.of(Sign.EMISSION);

    /** A fire of this power is noticed one time in two in a pixel of 375 m. Default, unsourced; VIIRS lists fires from 0.2 MW. */
    private static final double POWER_FOR_HALF_MW = 0.5;
    private static final double PIXEL_m = 375;
    /** How steeply the chance rises with power. Default, unsourced: one in nine at half the power, eight in nine at double. */
    private static final double STEEPNESS = 3;

    private Sight() {
    }

    static boolean includes(SensorKind kind, Sign sign) {
        return signs(kind).contains(sign);
    }

    private static Set<Sign> signs(SensorKind kind) {
        return switch (kind) {
            case DRONE_CAMERA -> DRONE_CAMERA;
            case OPTICAL -> OPTICAL;
            case RADAR -> RADAR;
            case THERMAL -> THERMAL;
            case RADIO -> RADIO;
            case ACOUSTIC, CAMERA_SITE, GROUND_INQUIRY, THIRD_PARTY, ADMISSION -> Set.of();
        };
    }

    /** The chance to notice a trace in pixels of {@code gsd_m}. A vegetation fire counts once it can be told from a strike. */
    static double probability(Trace trace, double gsd_m) {
        return switch (trace.sign()) {
            case HEAT -> ofHeat(trace.power_mw(), gsd_m);
            case VEGETATION_FIRE -> Johnson.RECOGNISED.probability(trace.size_m(), gsd_m);
            default -> Johnson.DETECTED.probability(trace.size_m(), gsd_m);
        };
    }

    /** Logistic in the logarithm of the power; the power needed grows with the area of the pixel. */
    private static double ofHeat(double power_mw, double gsd_m) {
        double needed_mw = POWER_FOR_HALF_MW * (gsd_m / PIXEL_m) * (gsd_m / PIXEL_m);
        return 1 / (1 + StrictMath.pow(power_mw / needed_mw, -STEEPNESS));
    }
}

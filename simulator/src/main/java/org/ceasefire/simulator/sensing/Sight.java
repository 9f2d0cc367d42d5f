package org.ceasefire.simulator.sensing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.ceasefire.simulator.truth.Trace;
import org.ceasefire.vocabulary.SensorKind;
import org.ceasefire.vocabulary.Sign;

/** What a kind of sensor can see at all, how well it stands out there, and with what chance its size or power lets it be noticed. */
final class Sight {
    /** How well each sign stands out, 1 as in Johnson's trials. Defaults, unsourced. */
    private static final Map<Sign, Double> DRONE_BY_DAY = new EnumMap<>(Map.of(Sign.MUZZLE_FLASH, 1.0, Sign.EXPLOSION, 1.0, Sign.CRATER, 0.9,
            Sign.VEGETATION_FIRE, 1.0, Sign.SMOKE, 1.0, Sign.BURN_SCAR, 0.9, Sign.COLUMN, 1.0, Sign.WEAPON, 1.0, Sign.AIRCRAFT, 0.9,
            Sign.EARTHWORKS, 0.9));
    /** Infrared looks through smoke, and earth of one warmth is of one grey. */
    private static final Map<Sign, Double> DRONE_BY_NIGHT = new EnumMap<>(Map.of(Sign.MUZZLE_FLASH, 1.0, Sign.EXPLOSION, 1.0, Sign.CRATER, 0.7,
            Sign.VEGETATION_FIRE, 1.0, Sign.SMOKE, 0.2, Sign.BURN_SCAR, 0.5, Sign.COLUMN, 1.0, Sign.WEAPON, 1.0, Sign.AIRCRAFT, 0.9,
            Sign.EARTHWORKS, 0.6));
    private static final Map<Sign, Double> OPTICAL = new EnumMap<>(Map.of(Sign.CRATER, 0.8, Sign.VEGETATION_FIRE, 1.0, Sign.SMOKE, 0.9,
            Sign.BURN_SCAR, 0.9, Sign.COLUMN, 1.0, Sign.WEAPON, 1.0, Sign.EARTHWORKS, 0.9));
    /** What moves is smeared and displaced in a radar picture. */
    private static final Map<Sign, Double> RADAR = new EnumMap<>(Map.of(Sign.COLUMN, 0.5, Sign.WEAPON, 1.0, Sign.EARTHWORKS, 0.7));
    private static final Map<Sign, Double> THERMAL = new EnumMap<>(Map.of(Sign.HEAT, 1.0));
    private static final Map<Sign, Double> RADIO = new EnumMap<>(Map.of(Sign.EMISSION, 1.0));

    /** Chance that satellites locate an emitter that is on. Default, unsourced. */
    private static final double EMITTER = 0.9;
    /** A fire of this power is noticed one time in two in a pixel of 375 m. Default, unsourced; VIIRS lists fires from 0.2 MW. */
    private static final double POWER_FOR_HALF_MW = 0.5;
    private static final double PIXEL_m = 375;
    /** How steeply the chance rises with power. Default, unsourced: one in nine at half the power, eight in nine at double. */
    private static final double STEEPNESS = 3;

    /** What stands apart, piece by piece or burst by burst. */
    private static final Set<Sign> COUNTED = EnumSet.of(Sign.MUZZLE_FLASH, Sign.EXPLOSION, Sign.CRATER, Sign.COLUMN, Sign.WEAPON, Sign.AIRCRAFT);

    private Sight() {
    }

    static boolean includes(SensorKind kind, Sign sign) {
        return signs(kind, false).containsKey(sign);
    }

    /** How well a sign stands out, 0 to 1; of a drone also by night, in the infrared. */
    static double contrast(SensorKind kind, boolean infrared, Sign sign) {
        return signs(kind, infrared).getOrDefault(sign, 0.0);
    }

    /** What a kind of sensor can see at all, by day or by night. */
    static Set<Sign> signs(SensorKind kind) {
        return signs(kind, false).keySet();
    }

    /** Whether one can count what shows a sign. */
    static boolean counts(Sign sign) {
        return COUNTED.contains(sign);
    }

    /** Whether it comes round by round, evenly over its time, so that one sees only those that come while one looks. */
    static boolean comesInTurn(Sign sign) {
        return sign == Sign.MUZZLE_FLASH || sign == Sign.EXPLOSION;
    }

    private static Map<Sign, Double> signs(SensorKind kind, boolean infrared) {
        return switch (kind) {
            case DRONE_CAMERA -> infrared ? DRONE_BY_NIGHT : DRONE_BY_DAY;
            case OPTICAL -> OPTICAL;
            case RADAR -> RADAR;
            case THERMAL -> THERMAL;
            case RADIO -> RADIO;
            case ACOUSTIC, CAMERA_SITE, GROUND_INQUIRY, THIRD_PARTY, ADMISSION -> Map.of();
        };
    }

    /**
     * The chance that its size or power lets a trace be noticed in pixels of {@code gsd_m}. A vegetation fire counts once it can be told
     * from a strike.
     */
    static double probability(Trace trace, double gsd_m) {
        return switch (trace.sign()) {
            case HEAT -> ofHeat(trace.power_mw(), gsd_m);
            case EMISSION -> EMITTER;
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

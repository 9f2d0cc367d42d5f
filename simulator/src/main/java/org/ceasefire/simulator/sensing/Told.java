package org.ceasefire.simulator.sensing;

import org.ceasefire.simulator.truth.Trace;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;

/**
 * What could be told of a thing.
 *
 * @param calibre_mm the smallest calibre (mm) consistent with it; 0 if nothing could be told
 * @param credibility Admiralty grade of the information
 */
record Told(WeaponClass weapon, double calibre_mm, int credibility) {
    private static final int PROBABLY_TRUE = 2;
    private static final int POSSIBLY_TRUE = 3;
    /** Artillery and rocket artillery begin at this calibre (mm), as the agreements define them. */
    private static final double ARTILLERY_mm = 100;
    /** Mortars that leave a mark begin at this calibre (mm). */
    private static final double MORTAR_mm = 60;

    /** What is told of something that is only detected. */
    static Told little(Sign sign) {
        return switch (sign) {
            case WEAPON, COLUMN, MUZZLE_FLASH -> new Told(WeaponClass.VEHICLE, 0, POSSIBLY_TRUE);
            default -> new Told(WeaponClass.UNKNOWN, 0, POSSIBLY_TRUE);
        };
    }

    /** What is told of a trace at a level. */
    static Told of(Trace trace, Johnson level) {
        if (level == Johnson.DETECTED) {
            return little(trace.sign());
        }
        return switch (trace.sign()) {
            case EXPLOSION, CRATER -> ofBurst(trace);
            case VEGETATION_FIRE, EARTHWORKS, HEAT, EMISSION -> new Told(WeaponClass.UNKNOWN, 0, PROBABLY_TRUE);
            default -> ofWeapon(trace, level);
        };
    }

    /** The size of a burst or crater tells whether it was artillery, and no more. */
    private static Told ofBurst(Trace trace) {
        return trace.calibre_mm() >= ARTILLERY_mm
                ? new Told(WeaponClass.ARTILLERY, ARTILLERY_mm, PROBABLY_TRUE) : new Told(WeaponClass.UNKNOWN, 0, PROBABLY_TRUE);
    }

    private static Told ofWeapon(Trace trace, Johnson level) {
        double calibre_mm = level == Johnson.IDENTIFIED ? trace.calibre_mm() : smallest_mm(trace.weapon());
        return new Told(trace.weapon(), calibre_mm, PROBABLY_TRUE);
    }

    private static double smallest_mm(WeaponClass weapon) {
        return switch (weapon) {
            case ARTILLERY, ROCKET_ARTILLERY -> ARTILLERY_mm;
            case MORTAR -> MORTAR_mm;
            default -> 0;
        };
    }
}

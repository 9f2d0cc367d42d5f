package org.ceasefire.simulator.sensing;

import java.util.EnumSet;
import java.util.Set;

import org.ceasefire.simulator.truth.Trace;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;

/**
 * What could be told of a thing.
 *
 * @param type the weapon; empty if only its class or less
 * @param calibre_mm the smallest calibre (mm) consistent with it; 0 if nothing could be told
 * @param credibility Admiralty grade of the information
 */
record Told(WeaponClass weapon, String type, double calibre_mm, int credibility) {
    private static final int PROBABLY_TRUE = 2;
    private static final int POSSIBLY_TRUE = 3;
    /** Artillery and rocket artillery begin at this calibre (mm), as the agreements define them. */
    private static final double ARTILLERY_mm = 100;
    /** Mortars that leave a mark begin at this calibre (mm). */
    private static final double MORTAR_mm = 60;
    /** What missions list as heavy weapons; armoured vehicles are listed apart (domain reference, section 2.1). */
    private static final Set<WeaponClass> HEAVY =
            EnumSet.of(WeaponClass.TANK, WeaponClass.MORTAR, WeaponClass.ARTILLERY, WeaponClass.ROCKET_ARTILLERY, WeaponClass.AIR_DEFENCE);

    /** What is told of something that is only detected. */
    static Told little(Sign sign) {
        return switch (sign) {
            case WEAPON, COLUMN, MUZZLE_FLASH -> new Told(WeaponClass.VEHICLE, "", 0, POSSIBLY_TRUE);
            default -> nothing(POSSIBLY_TRUE);
        };
    }

    private static Told nothing(int credibility) {
        return new Told(WeaponClass.UNKNOWN, "", 0, credibility);
    }

    /**
     * What is told of a trace at a level.
     *
     * @param taken the class it is taken for where its class, and not its type, can be told
     */
    static Told of(Trace trace, Johnson level, WeaponClass taken) {
        boolean classTold = level == Johnson.RECOGNISED || level == Johnson.IDENTIFIED;
        return switch (trace.sign()) {
            case EXPLOSION, HIT, CRATER -> classTold ? ofBurst(trace) : nothing(POSSIBLY_TRUE);
            case SMOKE, BURN_SCAR, HEAT, EMISSION, DISTURBANCE, ACCESS_REFUSED, MISSING_WEAPON -> nothing(POSSIBLY_TRUE);
            case VEGETATION_FIRE, EARTHWORKS -> nothing(classTold ? PROBABLY_TRUE : POSSIBLY_TRUE);
            case WEAPON, COLUMN, MUZZLE_FLASH, AIRCRAFT -> ofWeapon(trace, level, taken);
        };
    }

    /** The size of a burst or crater tells whether it was artillery, and no more. */
    private static Told ofBurst(Trace trace) {
        return trace.calibre_mm() >= ARTILLERY_mm
                ? new Told(WeaponClass.ARTILLERY, "", ARTILLERY_mm, PROBABLY_TRUE) : nothing(PROBABLY_TRUE);
    }

    private static Told ofWeapon(Trace trace, Johnson level, WeaponClass taken) {
        return switch (level) {
            case DETECTED -> trace.weapon() == WeaponClass.SMALL_ARMS ? nothing(POSSIBLY_TRUE) : little(trace.sign());
            case ORIENTED -> HEAVY.contains(trace.weapon()) ? new Told(WeaponClass.HEAVY_WEAPON, "", 0, POSSIBLY_TRUE)
                    : of(trace, Johnson.DETECTED, taken);
            case RECOGNISED -> new Told(taken, "", smallest_mm(taken), PROBABLY_TRUE);
            case IDENTIFIED -> new Told(trace.weapon(), trace.type(), trace.calibre_mm(), PROBABLY_TRUE);
        };
    }

    private static double smallest_mm(WeaponClass weapon) {
        return switch (weapon) {
            case ARTILLERY, ROCKET_ARTILLERY -> ARTILLERY_mm;
            case MORTAR -> MORTAR_mm;
            default -> 0;
        };
    }
}

package org.ceasefire.simulator.truth;

import java.time.Instant;
import java.util.List;

import org.ceasefire.geography.Point;
import org.ceasefire.simulator.scenario.Disguise;
import org.ceasefire.vocabulary.Happening;
import org.ceasefire.vocabulary.Sign;
import org.ceasefire.vocabulary.WeaponClass;

/**
 * What a happening would leave to be seen at a place, had there been one: the measure of how well somebody looks there. It lies in the
 * open, and is of the least size that {@link Marks} gives its kind.
 */
public final class Specimen {
    private static final String NO_CAUSE = "";

    private Specimen() {}

    /**
     * A happening of a kind. Of a fire it is the crater: heat and smoke are over within minutes, and a look that is to speak for the hours
     * before it must find what stays.
     */
    public static Trace of(Happening happening, Point place, Instant at) {
        return switch (happening) {
            case FIRE -> trace(Sign.CRATER, Marks.CRATER_M, place, at);
            case MOVEMENT -> trace(Sign.COLUMN, Marks.VEHICLE_M, place, at);
            case PRESENCE -> vehicle(place, at);
            case FLIGHT -> trace(Sign.AIRCRAFT, Marks.VEHICLE_M, place, at);
            case JAMMING -> trace(Sign.EMISSION, 0, place, at);
            case ACCESS -> trace(Sign.ACCESS_REFUSED, 0, place, at);
            case INVENTORY, DUTY -> trace(Sign.MISSING_WEAPON, 0, place, at);
            case WORKS -> trace(Sign.EARTHWORKS, Marks.EARTHWORKS_M, place, at);
        };
    }

    /** One vehicle that stands there. */
    public static Trace vehicle(Point place, Instant at) {
        return trace(Sign.WEAPON, Marks.VEHICLE_M, place, at);
    }

    private static Trace trace(Sign sign, double size_m, Point place, Instant at) {
        return new Trace(NO_CAUSE, sign, at, at.plus(Marks.SHORTEST), List.of(place), WeaponClass.UNKNOWN, "", 0, size_m, 0, 1, Disguise.NONE);
    }
}

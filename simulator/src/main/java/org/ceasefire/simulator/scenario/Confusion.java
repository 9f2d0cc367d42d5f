package org.ceasefire.simulator.scenario;

import java.util.EnumMap;
import java.util.Map;

import org.ceasefire.vocabulary.WeaponClass;

/**
 * What sensors take for what.
 *
 * @param recognised of each class, the chances (0 to 1, together 1) of the classes it is told for where its class can be told
 * @param seenThrough chance (0 to 1) that a decoy is seen through where the type of a thing can be told
 * @param ghostsPerKm2 places on a square kilometre that look like a vehicle to radar, and are none
 * @param ghostShown chance (0 to 1) that one is taken for a vehicle where radar would notice a vehicle
 */
public record Confusion(Map<WeaponClass, Map<WeaponClass, Double>> recognised, double seenThrough, double ghostsPerKm2, double ghostShown) {
    /** Nothing is taken for anything else. */
    public static final Confusion NONE = new Confusion(Map.of(), 0, 0, 0);

    public Confusion {
        Map<WeaponClass, Map<WeaponClass, Double>> rows = new EnumMap<>(WeaponClass.class);
        recognised.forEach((truly, row) -> rows.put(truly, new EnumMap<>(row)));
        recognised = rows;
    }

    /** For what a class is told with a draw between 0 and 1; a class without a row is told for what it is. */
    public WeaponClass told(WeaponClass truly, double draw) {
        double below = 0;
        for (var each : recognised.getOrDefault(truly, Map.of()).entrySet()) {
            below += each.getValue();
            if (draw < below) {
                return each.getKey();
            }
        }
        return truly;
    }
}

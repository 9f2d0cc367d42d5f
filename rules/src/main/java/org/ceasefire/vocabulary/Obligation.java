package org.ceasefire.vocabulary;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/**
 * An article applied: who is bound, to what, where, from when to when.
 *
 * @param copy by whose copy of the agreement; where both copies say the same, there is only the agreed one
 * @param article its id in the agreement, for example {@code 4.1}
 * @param text its wording
 * @param source where the wording or the figure comes from
 * @param prohibits the breach type it prohibits
 * @param binds the parties it binds
 * @param weapons the weapon classes it is about; empty for any
 * @param fromCalibre_mm the smallest calibre it is about (mm); 0 for any
 * @param belowCalibre_mm the calibre from which on it is no longer about it (mm); infinite for any
 * @param fromCount how many pieces in one place it takes
 * @param line by whose copy of the line its distance is taken
 * @param under_m the distance from the line (m) within which it applies; infinite for everywhere
 * @param zones the zones it is about, by id; a kind of which the theatre has none stands for itself; empty where it is about none
 * @param from first instant of its validity, compared with event time
 * @param to the instant at which it ceases to be valid
 */
public record Obligation(
        Copy copy,
        String article,
        String text,
        String source,
        BreachType prohibits,
        Set<Side> binds,
        Set<WeaponClass> weapons,
        double fromCalibre_mm,
        double belowCalibre_mm,
        int fromCount,
        Copy line,
        double under_m,
        Set<String> zones,
        Instant from,
        Instant to) implements Stated {
    @Override
    public String key() {
        return copy == Copy.AGREED ? article : article + "@" + copy.word();
    }

    /** The kind of happening that can contravene it. */
    public Happening happening() {
        return prohibits.happening();
    }

    public boolean concerns(WeaponClass weapon) {
        return weapons.isEmpty() || weapons.contains(weapon);
    }

    /** Whether it is about this calibre (mm). */
    public boolean concernsCalibre(double calibre_mm) {
        return fromCalibre_mm <= calibre_mm && calibre_mm < belowCalibre_mm;
    }

    /** Whether it is about so many pieces in one place. */
    public boolean concernsCount(int count) {
        return count >= fromCount;
    }

    /** Whether it is about this zone. */
    public boolean concernsZone(String zone) {
        return zones.contains(zone);
    }

    /** Whether it applies to what lies inside these zones: to anything if it is about no zone, otherwise if it is about one of them. */
    public boolean appliesIn(Collection<?> inside) {
        return zones.isEmpty() || zones.stream().anyMatch(inside::contains);
    }

    /** Whether whoever holds this side can be bound by it; an unknown side can. */
    public boolean mayBind(Side side) {
        return side == Side.UNKNOWN || binds.contains(side);
    }

    /** Whether it applies to a thing at this distance from the line (m), even if the distance is off by all of its error (m). */
    public boolean appliesAt(double distance_m, double error_m) {
        return distance_m + error_m < under_m;
    }

    /** Whether it is valid at some event time of what was first and last seen then. */
    public boolean validDuring(Instant first, Instant last) {
        return !last.isBefore(from) && first.isBefore(to);
    }
}

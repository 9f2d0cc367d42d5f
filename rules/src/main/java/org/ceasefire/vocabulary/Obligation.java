package org.ceasefire.vocabulary;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
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
 * @param beyond_m the distance from the line (m) from which on it applies; 0 from the line itself
 * @param under_m the distance from the line (m) within which it applies; infinite for everywhere
 * @param zones the zones it is about, by id; a kind of which the theatre has none stands for itself; empty where it is about none
 * @param from first instant of its validity, compared with event time
 * @param to the instant at which it ceases to be valid
 * @param reporting what it obliges to report and when; empty where it does not
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
        double beyond_m,
        double under_m,
        Set<String> zones,
        Instant from,
        Instant to,
        Optional<Reporting> reporting) implements Stated {

    /**
     * What is to be delivered, and when: at an instant, again and again, or in reply.
     *
     * @param due when first, if the calendar says when
     * @param every how long after that again; empty for once
     * @param within how long after a request, if somebody must ask for it
     */
    public record Reporting(Deliverable deliver, Optional<Instant> due, Optional<Duration> every, Optional<Duration> within) {}

    @Override
    public String key() {
        return copy == Copy.AGREED ? article : article + "@" + copy.word();
    }

    /** Whether it is about weapons of this class. */
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

    /** Whether any of its zones is drawn: a kind of which the theatre has none is not. */
    public boolean isDrawn() {
        return zones.stream().anyMatch(zone -> Arrays.stream(ZoneKind.values()).noneMatch(kind -> kind.word().equals(zone)));
    }

    /** Whether whoever holds this side can be bound by it; an unknown side can. */
    public boolean mayBind(Side side) {
        return side == Side.UNKNOWN || binds.contains(side);
    }

    /** Whether it applies to a thing at this distance from the line (m), even if the distance is off by all of its error (m). */
    public boolean appliesAt(double distance_m, double error_m) {
        return (beyond_m == 0 || distance_m - error_m >= beyond_m) && distance_m + error_m < under_m;
    }

    /** Whether it is valid at some event time of what was first and last seen then. */
    public boolean validDuring(Instant first, Instant last) {
        return !last.isBefore(from) && first.isBefore(to);
    }
}

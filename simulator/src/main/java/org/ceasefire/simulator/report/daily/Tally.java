package org.ceasefire.simulator.report.daily;

import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.vocabulary.Sign;

/**
 * Ceasefire violations by recorded fire, as missions count them and as the law counts for its warnings: each shot and each burst that a source
 * recorded is one, with signs that only weapons give and that are not left behind. Two sources that record the same count twice.
 *
 * @param explosions those of them that were bursts or hits
 * @param innocent those of them that are held to be of something innocent, an exercise above all
 */
record Tally(int recorded, int explosions, int innocent) {
    static final Tally NONE = new Tally(0, 0, 0);

    /** Of a period, by the id of the sector, as known on a day. */
    static Map<String, Tally> of(Day day, Period period) {
        Map<String, Tally> bySector = new TreeMap<>();
        day.now().observations().stream().filter(one -> counts(one.sign()) && period.contains(one.seen()))
                .forEach(one -> bySector.merge(day.now().sectorAt(one.position()), one(day, one), Tally::and));
        return bySector;
    }

    static boolean counts(Sign sign) {
        return sign.ofWeapons() && !sign.leftBehind();
    }

    private static Tally one(Day day, Entry.Observed one) {
        return new Tally(one.count(), one.sign() == Sign.MUZZLE_FLASH ? 0 : one.count(), day.innocent(one).isPresent() ? one.count() : 0);
    }

    static Tally sum(Map<String, Tally> bySector) {
        return bySector.values().stream().reduce(NONE, Tally::and);
    }

    Tally and(Tally other) {
        return new Tally(recorded + other.recorded, explosions + other.explosions, innocent + other.innocent);
    }
}

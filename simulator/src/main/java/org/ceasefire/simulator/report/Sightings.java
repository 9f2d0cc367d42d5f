package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.vocabulary.Sign;

/** Observations of one sign that fall on one spot of a map, drawn as the most precise of them. */
public record Sightings(Entry.Observed best, int count) {
    /** In units of the page. */
    private static final double SPOT = 9;

    private record Key(long column, long row, Sign sign) {}

    static List<Sightings> of(MapFrame frame, List<Entry.Observed> observations) {
        Map<Key, Sightings> spots = new LinkedHashMap<>();
        for (Entry.Observed one : observations) {
            Key key = new Key(Math.round(frame.x(one.position()) / SPOT), Math.round(frame.y(one.position()) / SPOT), one.sign());
            spots.merge(key, new Sightings(one, 1), (was, is) -> is.best.error_m() < was.best.error_m()
                    ? new Sightings(is.best, was.count + 1) : new Sightings(was.best, was.count + 1));
        }
        return new ArrayList<>(spots.values());
    }
}

package org.ceasefire.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.ceasefire.vocabulary.Observation;
import org.ceasefire.vocabulary.Sign;

/**
 * The sightings of an incident that anything depends on. Of what one source said with one sign of one side's ground only the extremes
 * count: the first, the last, the best located, the best graded and so on. The others are let go, so that a weapon which is seen a
 * hundred thousand times costs no more each time than at first.
 */
final class Sightings {
    /** The observation that tells most of a weapon is the last: the largest calibre, the better grade, the finer class. */
    static final Comparator<Sighting> TELLING = Comparator.comparing(Sighting::observation, Comparator.comparingDouble(Observation::calibre_mm)
            .thenComparing(Comparator.comparingInt(Observation::credibility).reversed())
            .thenComparing(Observation::weapon)
            .thenComparing(Observation::id));

    /** The first by each of these is kept. */
    private static final List<Comparator<Sighting>> EXTREMES = List.of(
            Sighting.BY_TIME,
            Sighting.BY_TIME.reversed(),
            Sighting.BY_ERROR,
            TELLING.reversed(),
            Comparator.<Sighting>comparingInt(each -> each.observation().credibility()).thenComparing(Sighting.BY_TIME),
            Comparator.comparingDouble(Sighting::clear_m).reversed().thenComparing(Sighting.BY_TIME),
            Comparator.comparingDouble(Sighting::farthest_m).thenComparing(Sighting.BY_TIME));

    private final TreeSet<Sighting> inTime = new TreeSet<>(Sighting.BY_TIME);
    private final Map<String, List<Sighting>> alike = new TreeMap<>();

    void add(Sighting sighting) {
        inTime.add(sighting);
        if (sighting.sign() == Sign.HEAT) {
            return;  // whether heat counts depends on where a gun is found to be
        }
        String group = sighting.observation().source() + "/" + sighting.sign() + "/" + sighting.clearSide();
        List<Sighting> before = alike.getOrDefault(group, List.of());
        List<Sighting> now = new ArrayList<>(before);
        now.add(sighting);
        Set<Sighting> kept = new LinkedHashSet<>();
        EXTREMES.forEach(order -> kept.add(now.stream().min(order).orElseThrow()));
        now.stream().filter(each -> !kept.contains(each)).forEach(inTime::remove);
        alike.put(group, List.copyOf(kept));
    }

    /** In order of event time. */
    TreeSet<Sighting> inTime() {
        return inTime;
    }
}

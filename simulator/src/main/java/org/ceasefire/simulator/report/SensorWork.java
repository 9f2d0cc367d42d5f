package org.ceasefire.simulator.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ceasefire.simulator.ledger.Entry;

/**
 * What one sensor did in the run.
 *
 * @param looks how often it looked
 * @param able how many of those looks could have seen
 * @param hindered what hindered the rest, and how often
 * @param observations how many of its observations the centre received
 * @param falseAlarms how many of them had no cause; 0 for a viewer who may not know
 * @param sorties of a drone: what became of its flights, and how often
 * @param misses why it did not notice what it had before it, and how often; empty for a viewer who may not know
 */
public record SensorWork(
        Entry.Sensor sensor, int looks, int able, Map<String, Integer> hindered, int observations, int falseAlarms,
        Map<String, Integer> sorties, Map<String, Integer> misses) {

    /** How many of a hundred looks could have seen, cut off; a dash if it never looked. */
    public String ableShare() {
        return looks == 0 ? "–" : 100L * able / looks + " %";
    }

    static List<SensorWork> of(Entries entries, Causes causes) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        entries.all(Entry.Sensor.class).forEach(sensor -> tallies.put(sensor.id(), new Tally(sensor)));
        Tally nobody = new Tally(null);
        entries.all(Entry.Look.class).forEach(look -> tallies.getOrDefault(look.sensor(), nobody).looks.add(look));
        entries.all(Entry.Sortie.class).forEach(sortie -> tallies.getOrDefault(sortie.drone(), nobody).sorties
                .merge(change(sortie), 1, Integer::sum));
        entries.all(Entry.Miss.class).forEach(miss -> tallies.getOrDefault(miss.sensor(), nobody).misses
                .merge(miss.reason(), 1, Integer::sum));
        entries.all(Entry.Observed.class).forEach(observed -> tallies.getOrDefault(observed.source(), nobody).observations.add(observed));
        return tallies.values().stream().map(tally -> tally.work(causes)).toList();
    }

    /** What became of a flight, and why, if there is a reason and it is not an act. */
    private static String change(Entry.Sortie sortie) {
        boolean plain = sortie.reason() == null || sortie.reason().isEmpty() || sortie.change().startsWith("shot-");
        return plain ? sortie.change() : "%s (%s)".formatted(sortie.change(), sortie.reason());
    }

    private static final class Tally {
        private final Entry.Sensor sensor;
        private final List<Entry.Look> looks = new ArrayList<>();
        private final List<Entry.Observed> observations = new ArrayList<>();
        private final Map<String, Integer> sorties = new TreeMap<>();
        private final Map<String, Integer> misses = new TreeMap<>();

        private Tally(Entry.Sensor sensor) {
            this.sensor = sensor;
        }

        private SensorWork work(Causes causes) {
            Map<String, Integer> hindered = new TreeMap<>();
            looks.stream().filter(look -> !look.able() && look.hindrance() != null)
                    .forEach(look -> hindered.merge(look.hindrance(), 1, Integer::sum));
            int able = (int) looks.stream().filter(Entry.Look::able).count();
            int falseAlarms = (int) observations.stream().filter(observed -> causes.falseAlarm(observed.id())).count();
            return new SensorWork(sensor, looks.size(), able, hindered, observations.size(), falseAlarms, sorties, misses);
        }
    }
}

package org.ceasefire.simulator.report.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.Axis;
import org.ceasefire.simulator.report.SensorWork;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.simulator.report.Wording;

/**
 * A sensor, or another source of observations: when it looked, and what of it was received when.
 *
 * @param looks when it could see, and when not
 * @param arrivals a path, 1000 units wide: of each observation a line from when it was seen, at the top, to when it was received, at 10 below
 * @param told how much that is, in words
 */
public record SensorLane(String source, String provider, LookStrip looks, int observations, String arrivals, String told) {

    /** Sensors as the scenario lists them, then other sources as they first reported. Those that never looked and never reported are left out. */
    static List<SensorLane> all(Story story, Axis axis) {
        Map<String, List<Entry.Look>> looks = by(story.all(Entry.Look.class), Entry.Look::sensor);
        Map<String, List<Entry.Observed>> observed = by(story.observations(), Entry.Observed::source);
        Map<String, SensorWork> sensors = new LinkedHashMap<>();
        story.sensors().forEach(work -> sensors.put(work.sensor().id(), work));
        Set<String> sources = new LinkedHashSet<>(sensors.keySet());
        sources.addAll(observed.keySet());
        return sources.stream().filter(source -> looks.containsKey(source) || observed.containsKey(source))
                .map(source -> of(source, Optional.ofNullable(sensors.get(source)), looks.getOrDefault(source, List.of()),
                        observed.getOrDefault(source, List.of()), axis)).toList();
    }

    private static <E> Map<String, List<E>> by(List<E> all, Function<E, String> key) {
        Map<String, List<E>> by = new LinkedHashMap<>();
        all.forEach(one -> by.computeIfAbsent(key.apply(one), each -> new ArrayList<>()).add(one));
        return by;
    }

    private static SensorLane of(String source, Optional<SensorWork> work, List<Entry.Look> looks, List<Entry.Observed> observed, Axis axis) {
        String provider = work.map(SensorWork::sensor).map(Entry.Sensor::provider).orElseGet(() -> observed.get(0).provider());
        String looked = work.filter(one -> one.looks() > 0).map(SensorLane::looked).orElse("");
        String brought = Wording.count(observed.size(), "observation", "observations");
        return new SensorLane(source, provider, LookStrip.of(looks, axis), observed.size(), arrivals(observed, axis),
                looked.isEmpty() ? brought : looked + "; " + brought);
    }

    private static String looked(SensorWork work) {
        String looks = Wording.count(work.looks(), "look", "looks");
        return work.able() == work.looks() ? looks + ", all could see"
                : "%s, %d could see; %s".formatted(looks, work.able(), Wording.tally(work.hindered()));
    }

    private static String arrivals(List<Entry.Observed> observed, Axis axis) {
        Set<String> lines = new LinkedHashSet<>();
        observed.forEach(one -> lines.add("M%d 0L%d 10".formatted(Timeline.thousandth(axis, one.seen()), Timeline.thousandth(axis, one.t()))));
        return String.join("", lines);
    }
}

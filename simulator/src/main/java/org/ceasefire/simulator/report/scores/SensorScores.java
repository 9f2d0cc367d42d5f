package org.ceasefire.simulator.report.scores;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.Story;

/** What each sensor did for the picture, as {@link #DEFINITIONS} says. */
public record SensorScores(String sensor, int inView, Share seen, int first, Delay received, int observations, int falseAlarms, int breaches, int imagined) {
    public static final List<Definition> DEFINITIONS = List.of(
            new Definition("In view",
                    "Hostile acts that a look of this sensor had before it, noticed or not. Of a post on the ground no looks are recorded, and none "
                            + "are counted: what it did not notice is not in the ledger."),
            new Definition("Seen",
                    "Of these, those that it noticed, whether or not that was received."),
            new Definition("First",
                    "Hostile acts of which it had the earliest sight, of all that was received in time."),
            new Definition("Received",
                    "Median time from the beginning of an act until the centre had its first observation by this sensor."),
            new Definition("False alarms",
                    "Observations received from it that nothing caused."),
            new Definition("Breaches, false",
                    "Breaches that stand at the end and rest on it, not always alone; of them those behind which nothing hostile was."));

    static List<SensorScores> of(Story story, Reality reality) {
        Fold fold = new Fold(story, reality);
        return story.all(Entry.Sensor.class).stream().map(sensor -> fold.score(sensor.id())).toList();
    }

    private static final class Fold {
        private final Story story;
        private final Reality reality;
        private final Map<String, Entry.Act> hostile = new LinkedHashMap<>();
        private final Map<String, Set<String>> inView = new HashMap<>();
        private final Map<String, Set<String>> seen = new HashMap<>();
        private final Map<String, Map<String, Entry.Observed>> firstReceived = new HashMap<>();
        private final Map<String, Entry.Observed> firstSeen = new HashMap<>();

        private Fold(Story story, Reality reality) {
            this.story = story;
            this.reality = reality;
            story.hostile().acts().forEach(act -> hostile.put(act.id(), act));
            story.all(Entry.Miss.class).stream().filter(miss -> hostile.containsKey(miss.act())).forEach(miss -> add(inView, miss.sensor(), miss.act()));
            Map<String, String> looks = story.all(Entry.Look.class).stream().collect(Collectors.toMap(Entry.Look::id, Entry.Look::sensor, (one, other) -> one));
            story.all(Entry.Detection.class).stream().filter(detection -> hostile.containsKey(detection.cause()) && looks.containsKey(detection.look())).forEach(detection -> {
                add(inView, looks.get(detection.look()), detection.cause());
                add(seen, looks.get(detection.look()), detection.cause());
            });
            story.observations().stream().filter(one -> !one.outOfTime()).forEach(this::take);
        }

        private static void add(Map<String, Set<String>> sets, String sensor, String act) {
            sets.computeIfAbsent(sensor, id -> new HashSet<>()).add(act);
        }

        private void take(Entry.Observed one) {
            story.causes().act(one.id()).filter(act -> hostile.containsKey(act.id())).ifPresent(act -> {
                firstSeen.merge(act.id(), one, (was, is) -> earlier(was, is, Comparator.comparing(Entry.Observed::seen)));
                firstReceived.computeIfAbsent(one.source(), source -> new LinkedHashMap<>())
                        .merge(act.id(), one, (was, is) -> earlier(was, is, Comparator.comparing(Entry.Observed::t)));
            });
        }

        private static Entry.Observed earlier(Entry.Observed was, Entry.Observed is, Comparator<Entry.Observed> order) {
            return order.thenComparing(Entry.Observed::id).compare(is, was) < 0 ? is : was;
        }

        private SensorScores score(String sensor) {
            List<Entry.Observed> own = story.observations().stream().filter(one -> one.source().equals(sensor)).toList();
            Set<String> views = inView.getOrDefault(sensor, Set.of());
            List<BreachStory> breaches = story.breaches().stream().filter(BreachStory::stands)
                    .filter(breach -> breach.observations().stream().anyMatch(one -> one.source().equals(sensor))).toList();
            return new SensorScores(sensor, views.size(), Share.of(seen.getOrDefault(sensor, Set.of()).size(), views.size()),
                    (int) firstSeen.values().stream().filter(one -> one.source().equals(sensor)).count(), Delay.of(delays(sensor)), own.size(),
                    (int) own.stream().filter(one -> story.causes().falseAlarm(one.id())).count(), breaches.size(),
                    (int) breaches.stream().filter(breach -> reality.of(breach.incident()) == Truth.FALSE).count());
        }

        private List<Duration> delays(String sensor) {
            return firstReceived.getOrDefault(sensor, Map.of()).entrySet().stream()
                    .map(each -> Duration.between(hostile.get(each.getKey()).t(), each.getValue().t())).toList();
        }
    }
}

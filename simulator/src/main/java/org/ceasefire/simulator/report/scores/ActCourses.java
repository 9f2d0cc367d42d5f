package org.ceasefire.simulator.report.scores;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.BreachStory;
import org.ceasefire.simulator.report.Story;
import org.ceasefire.vocabulary.Side;
import org.ceasefire.vocabulary.Standing;
import org.ceasefire.vocabulary.Word;

/** Follows each hostile act through what was seen and judged of it. */
final class ActCourses {
    private final Story story;
    private final Verdicts verdicts;
    private final Standing verifiedAt;
    private final Map<String, List<Entry.Observed>> received = new HashMap<>();
    /** When each observation joined which incidents. */
    private final Map<String, Map<String, Instant>> joined = new HashMap<>();
    private final Map<String, List<BreachStory>> breaches;
    private final Set<String> missed;
    private final Set<String> cased = new HashSet<>();

    ActCourses(Story story, Verdicts verdicts) {
        this.story = story;
        this.verdicts = verdicts;
        verifiedAt = story.all(Entry.Reading.class).stream().filter(read -> read.name().equals("verified-at")).findFirst()
                .map(read -> Word.of(Standing.class, read.value())).orElse(Standing.PROBABLE);
        story.observations().stream().filter(one -> !one.outOfTime()).forEach(one -> story.causes().act(one.id())
                .ifPresent(act -> received.computeIfAbsent(act.id(), id -> new ArrayList<>()).add(one)));
        Joining.of(story).forEach(join -> joined.computeIfAbsent(join.observation(), id -> new LinkedHashMap<>())
                .putIfAbsent(join.incident(), join.at()));
        breaches = story.breaches().stream().collect(Collectors.groupingBy(BreachStory::incident));
        missed = story.missed().stream().filter(one -> !one.back()).map(one -> one.act().id()).collect(Collectors.toSet());
        story.all(Entry.CaseChange.class).stream().filter(change -> change.track() != null && change.track().climbs() && change.incident() != null)
                .forEach(change -> cased.add(change.incident()));
    }

    List<ActCourse> all() {
        return story.hostile().acts().stream().map(this::course).toList();
    }

    private ActCourse course(Entry.Act act) {
        List<Entry.Observed> sights = received.getOrDefault(act.id(), List.of());
        Map<String, Instant> incidents = new LinkedHashMap<>();
        sights.forEach(sight -> joined.getOrDefault(sight.id(), Map.of()).forEach((incident, at) ->
                incidents.merge(incident, at, (was, is) -> is.isBefore(was) ? is : was)));
        List<BreachStory> found = incidents.keySet().stream().flatMap(incident -> breaches.getOrDefault(incident, List.of()).stream()).toList();
        return new ActCourse(act, !missed.contains(act.id()), first(sights, Entry.Observed::seen), first(sights, Entry.Observed::t),
                since(incidents, "existence", this::verifies), since(incidents, "attribution", value -> names(value.getOrDefault("side", ""), act)),
                found.stream().anyMatch(BreachStory::stands), found.stream().anyMatch(breach -> breach.stands() && names(breach.side(), act)),
                !found.isEmpty(), incidents.keySet().stream().anyMatch(cased::contains));
    }

    private Optional<Instant> since(Map<String, Instant> incidents, String verdict, Predicate<Map<String, String>> says) {
        return incidents.entrySet().stream().flatMap(each -> verdicts.since(each.getValue(), verdict, each.getKey(), says).stream())
                .min(Comparator.naturalOrder());
    }

    private boolean verifies(Map<String, String> existence) {
        return Word.of(Standing.class, existence.getOrDefault("standing", Standing.UNVERIFIED.word())).atLeast(verifiedAt);
    }

    private static boolean names(String side, Entry.Act act) {
        return side.equals(act.side().word()) || side.equals(Side.BOTH.word());
    }

    private static Optional<Instant> first(List<Entry.Observed> sights, Function<Entry.Observed, Instant> when) {
        return sights.stream().map(when).min(Comparator.naturalOrder());
    }
}

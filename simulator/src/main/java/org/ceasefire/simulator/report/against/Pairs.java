package org.ceasefire.simulator.report.against;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.ceasefire.simulator.ledger.Entry;
import org.ceasefire.simulator.report.CaseStory;
import org.ceasefire.simulator.report.Story;

/**
 * Which incident or case of one run is which of another. Two incidents are one if they hold an observation in common, which under the same truth and
 * sensors has the same id; else if they are of an act in common; what rests on no observation, as a duty unmet, goes by its name.
 */
final class Pairs {
    private final Story one;
    private final Story other;
    private final Map<String, String> incidents = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    Pairs(Story one, Story other) {
        this.one = one;
        this.other = other;
        pass((story, incident) -> story.observations(incident).stream().map(Entry.Observed::id).toList());
        Map<Story, Map<String, String>> causes = Map.of(one, causes(one), other, causes(other));
        pass((story, incident) -> story.observations(incident).stream().map(seen -> causes.get(story).get(seen.id())).filter(act -> act != null).toList());
        pass((story, incident) -> story.observations(incident).isEmpty() ? List.of(incident) : List.of());
    }

    /** The like of an incident in the other run; empty if there is none. */
    Optional<String> incident(String id) {
        return Optional.ofNullable(incidents.get(id));
    }

    /** The case of the other run that answers the same: of the same track, with an incident in common; empty if there is none. */
    Optional<CaseStory> of(CaseStory mine) {
        Set<String> likes = new HashSet<>();
        members(one, mine).forEach(member -> incident(member).ifPresent(likes::add));
        return other.cases().stream().filter(theirs -> theirs.track().equals(mine.track()) && members(other, theirs).stream().anyMatch(likes::contains)).findFirst();
    }

    private static List<String> members(Story story, CaseStory of) {
        return story.all(Entry.CaseChange.class).stream().filter(change -> change.id().equals(of.id()) && change.incident() != null)
                .map(Entry.CaseChange::incident).distinct().toList();
    }

    private static Map<String, String> causes(Story story) {
        Map<String, String> causes = new HashMap<>();
        story.all(Entry.Detection.class).stream().filter(each -> each.cause() != null).forEach(each -> causes.put(each.observation(), each.cause()));
        return causes;
    }

    private static Set<String> subjects(Story story) {
        Set<String> subjects = new LinkedHashSet<>();
        story.all(Entry.IncidentChange.class).forEach(change -> subjects.add(change.id()));
        story.breaches().forEach(breach -> subjects.add(breach.incident()));
        return subjects;
    }

    /** Pairs those that are still single and have a mark in common, each in the order of its run. */
    private void pass(BiFunction<Story, String, Collection<String>> marks) {
        Map<String, Set<String>> byMark = new HashMap<>();
        subjects(other).forEach(id -> marks.apply(other, id).forEach(mark -> byMark.computeIfAbsent(mark, none -> new LinkedHashSet<>()).add(id)));
        subjects(one).stream().filter(id -> !incidents.containsKey(id)).forEach(id -> marks.apply(one, id).stream()
                .flatMap(mark -> byMark.getOrDefault(mark, Set.of()).stream()).filter(like -> !taken.contains(like)).findFirst().ifPresent(like -> {
                    incidents.put(id, like);
                    taken.add(like);
                }));
    }
}

package org.ceasefire.simulator.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;


/**
 * Two rule sets, judging the same. Chance is keyed: under one seed the same things happen. In an open loop nothing that is decided acts back on
 * the world, so that both are given the same observations; in a closed one each run goes its own way.
 */
public final class RulesComparison {
    private final Judge before;
    private final Judge after;
    private final List<RuleChange> changes;

    public RulesComparison(Judge before, Judge after) {
        this.before = before;
        this.after = after;
        this.changes = RuleChange.between(before.rules(), after.rules());
    }

    /** The rules that are not the same, in order of their names. */
    public List<RuleChange> changes() {
        return changes;
    }

    /**
     * Plays a scenario by both, once with each seed, on all cores; what comes out depends on neither their number nor their speed.
     *
     * @throws FailedRun if a run cannot be played to its end
     */
    public ScenarioEffects effects(Course course, List<Long> seeds) {
        List<Tried> tried = seeds.parallelStream().map(seed -> attempt(course, seed)).toList();
        tried.stream().flatMap(each -> each.failure().stream()).findFirst().ifPresent(failure -> {
            throw failure;
        });
        List<Compared> runs = tried.stream().flatMap(each -> each.compared().stream()).toList();
        return new ScenarioEffects(course.scenario().id(), seeds.size(), sum(runs, Compared::breaches), sum(runs, Compared::gates),
                sum(runs, Compared::expectations), effects(runs));
    }

    private List<Effect> effects(List<Compared> runs) {
        Citations citations = new Citations(before.rules(), after.rules(), changes);
        Map<Kind, List<Difference>> kinds = runs.stream().flatMap(run -> run.differences().stream())
                .collect(Collectors.groupingBy(Difference::kind, TreeMap::new, Collectors.toList()));
        return kinds.entrySet().stream().map(entry -> effect(entry.getKey(), entry.getValue(), citations)).toList();
    }

    private static Effect effect(Kind kind, List<Difference> differences, Citations citations) {
        List<Occurrence> occurrences = differences.stream().map(Difference::occurrence).toList();
        boolean moved = kind.change() == Kind.Change.EARLIER || kind.change() == Kind.Change.LATER;
        Shift shift = moved ? Shift.of(occurrences.stream().map(Occurrence::shift).toList()) : null;
        return new Effect(kind, (int) occurrences.stream().mapToLong(Occurrence::seed).distinct().count(), shift,
                citations.of(differences), occurrences);
    }

    /** What one seed brought, or why it brought nothing: failures are told in order of seed, not of time. */
    private record Tried(Optional<Compared> compared, Optional<FailedRun> failure) {}

    private Tried attempt(Course course, long seed) {
        try {
            return new Tried(Optional.of(Differences.between(seed, before.of(course, seed), after.of(course, seed))), Optional.empty());
        } catch (FailedRun failure) {
            return new Tried(Optional.empty(), Optional.of(failure));
        }
    }

    private static int sum(List<Compared> runs, ToIntFunction<Compared> number) {
        return runs.stream().mapToInt(number).sum();
    }
}

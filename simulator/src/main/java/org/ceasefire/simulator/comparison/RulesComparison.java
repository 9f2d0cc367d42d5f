package org.ceasefire.simulator.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.ceasefire.adjudication.AmbiguousLaw;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.adjudication.RunawayRules;
import org.ceasefire.simulator.run.RestlessLaw;
import org.ceasefire.simulator.run.Simulation;
import org.ceasefire.simulator.scenario.Scenario;
import org.ceasefire.simulator.sensing.Watch;

/**
 * Two rule sets, judging the same. Chance is keyed: under one seed the same things happen. In an open loop nothing that is decided acts back on
 * the world, so that both are given the same observations; in a closed one each run goes its own way.
 */
public final class RulesComparison {
    private final Rulebook before;
    private final Rulebook after;
    private final boolean closedLoop;
    private final List<RuleChange> changes;

    public RulesComparison(Rulebook before, Rulebook after, boolean closedLoop) {
        this.before = before;
        this.after = after;
        this.closedLoop = closedLoop;
        this.changes = RuleChange.between(before, after);
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
    public ScenarioEffects effects(Scenario scenario, List<Long> seeds) {
        Watch watch = new Watch(scenario);
        List<Tried> tried = seeds.parallelStream().map(seed -> attempt(scenario, watch, seed)).toList();
        tried.stream().flatMap(each -> each.failure().stream()).findFirst().ifPresent(failure -> {
            throw failure;
        });
        List<Compared> runs = tried.stream().flatMap(each -> each.compared().stream()).toList();
        return new ScenarioEffects(scenario.id(), seeds.size(), sum(runs, Compared::breaches), sum(runs, Compared::gates),
                sum(runs, Compared::expectations), effects(runs));
    }

    private List<Effect> effects(List<Compared> runs) {
        Citations citations = new Citations(before, after, changes);
        Map<Kind, List<Difference>> kinds = runs.stream().flatMap(run -> run.differences().stream())
                .collect(Collectors.groupingBy(Difference::kind, TreeMap::new, Collectors.toList()));
        return kinds.entrySet().stream().map(entry -> effect(entry.getKey(), entry.getValue(), citations)).toList();
    }

    private static Effect effect(Kind kind, List<Difference> differences, Citations citations) {
        List<Occurrence> occurrences = differences.stream().map(Difference::occurrence).toList();
        boolean moved = kind.change() == Kind.Change.EARLIER || kind.change() == Kind.Change.LATER;
        Shift shift = moved ? Shift.of(occurrences.stream().map(Occurrence::shift).toList()) : null;
        return new Effect(kind, (int) occurrences.stream().mapToLong(Occurrence::seed).distinct().count(), shift, citations.of(differences), occurrences);
    }

    /** What one seed brought, or why it brought nothing: failures are told in order of seed, not of time. */
    private record Tried(Optional<Compared> compared, Optional<FailedRun> failure) {}

    private Tried attempt(Scenario scenario, Watch watch, long seed) {
        try {
            return new Tried(Optional.of(Differences.between(seed, play(scenario, watch, before, "OLD", seed),
                    play(scenario, watch, after, "NEW", seed))), Optional.empty());
        } catch (FailedRun failure) {
            return new Tried(Optional.empty(), Optional.of(failure));
        }
    }

    private Judgement play(Scenario scenario, Watch watch, Rulebook rules, String which, long seed) {
        Judgement judgement = new Judgement(scenario);
        try (Simulation simulation = new Simulation(scenario, watch, rules, seed, 0, closedLoop, judgement)) {
            simulation.advanceTo(scenario.endex());
        } catch (RunawayRules | AmbiguousLaw | RestlessLaw e) {
            throw new FailedRun("%s, %s with seed %d: %s".formatted(which, scenario.id(), seed, e.getMessage()));
        }
        return judgement.closed();
    }

    private static int sum(List<Compared> runs, ToIntFunction<Compared> number) {
        return runs.stream().mapToInt(number).sum();
    }
}

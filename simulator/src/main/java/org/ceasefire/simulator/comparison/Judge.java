package org.ceasefire.simulator.comparison;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.ceasefire.adjudication.AmbiguousLaw;
import org.ceasefire.adjudication.FloodedMemory;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.adjudication.RunawayRules;
import org.ceasefire.simulator.run.RestlessLaw;
import org.ceasefire.simulator.run.Simulation;

/** A rule set that judges scenarios. */
public final class Judge {
    private final String name;
    private final Rulebook rules;
    private final boolean feedback;
    /** What may be asked for again. */
    private final Map<Case, Judgement> heard = new ConcurrentHashMap<>();

    private record Case(Course course, long seed) {}

    /**
     * @param name what people call the rule set
     * @param feedback whether what is decided acts back on the world
     */
    public Judge(String name, Rulebook rules, boolean feedback) {
        this.name = name;
        this.rules = rules;
        this.feedback = feedback;
    }

    public Rulebook rules() {
        return rules;
    }

    /** Judges now what may be asked for more than once. */
    public void hear(Course course, long seed) {
        heard.put(new Case(course, seed), play(new Case(course, seed)));
    }

    /** @throws FailedRun if the run cannot be played to its end */
    Judgement of(Course course, long seed) {
        Judgement known = heard.get(new Case(course, seed));
        return known == null ? play(new Case(course, seed)) : known;
    }

    private Judgement play(Case one) {
        Judgement judgement = new Judgement(one.course.scenario());
        try (Simulation simulation = new Simulation(one.course.scenario(), one.course.watch(), rules, one.seed, 0, feedback, judgement)) {
            simulation.advanceTo(one.course.scenario().endex());
        } catch (RunawayRules | FloodedMemory | AmbiguousLaw | RestlessLaw e) {
            throw new FailedRun("%s, %s with seed %d: %s".formatted(name, one.course.scenario().id(), one.seed, e.getMessage()));
        }
        return judgement.closed();
    }
}

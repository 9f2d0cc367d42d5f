package org.ceasefire.simulator.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.ceasefire.adjudication.Probe;
import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.adjudication.TriedRule;
import org.ceasefire.simulator.run.Simulation;

/**
 * How far rules are tried by the examples beside them.
 *
 * @param rules in order of file and line
 */
public record Coverage(List<TriedRule> rules) {

    /**
     * Tries the rules of the files beside which examples were run.
     *
     * @param files the rule files, inside the rule set, in order
     * @param progress is told how many of them are done
     */
    public static Coverage of(List<String> files, TestRun run, Path ruleSet, Rulebook rulebook, IntConsumer progress) {
        Probe probe = new Probe(rulebook);
        List<TriedRule> rules = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path beside = ruleSet.resolve(files.get(i).replaceFirst("\\.drl$", ".examples.yaml"));
            List<List<Object>> instants = run.files().stream().filter(file -> file.examples().equals(beside))
                    .flatMap(file -> file.outcomes().parallelStream()).flatMap(outcome -> instants(outcome.example(), rulebook)).toList();
            rules.addAll(probe.tried(files.get(i), instants));
            progress.accept(i + 1);
        }
        return new Coverage(List.copyOf(rules));
    }

    /** What was held at each instant at which an example expects something; where it expects no breach, whenever something arrived. */
    private static Stream<List<Object>> instants(Example example, Rulebook rulebook) {
        Set<java.time.Instant> instants = new TreeSet<>(example.expected().stream().map(Example.Expected::when).toList());
        if (instants.isEmpty()) {
            example.scenario().arrivals().forEach(arrival -> instants.add(arrival.received()));
        }
        List<List<Object>> held = new ArrayList<>();
        try (Simulation simulation = ExampleRun.simulation(example, rulebook, entry -> {})) {
            instants.forEach(instant -> {
                simulation.advanceTo(instant);
                held.add(simulation.held());
            });
        }
        return held.stream();
    }

    /** The rules of which no example meets all conditions but one. */
    public List<TriedRule> neverTested() {
        return rules.stream().filter(rule -> !rule.tested()).toList();
    }

    /** The rules that examples come near to, and none meets. */
    public List<TriedRule> neverFired() {
        return rules.stream().filter(rule -> rule.tested() && !rule.fired()).toList();
    }

    /** How many rules some example of their file meets. */
    public int fired() {
        return (int) rules.stream().filter(TriedRule::fired).count();
    }

    /** How many conditions all rules have. */
    public int conditions() {
        return rules.stream().mapToInt(TriedRule::conditions).sum();
    }

    /** How many of them change something in some example of their file when they are left out. */
    public int decisive() {
        return conditions() - rules.stream().mapToInt(rule -> rule.undecisive().size()).sum();
    }

    /** How much of something is done, in per cent and never rounded up; all of nothing is all. */
    public static int percent(int done, int of) {
        return of == 0 ? 100 : (int) (100L * done / of);
    }

    /** Whether as many rules have fired, and as many conditions been decisive, as wanted (per cent). */
    public boolean reaches(int threshold) {
        return percent(fired(), rules.size()) >= threshold && percent(decisive(), conditions()) >= threshold;
    }
}

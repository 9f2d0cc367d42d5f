package org.ceasefire.simulator.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

import org.ceasefire.adjudication.Rulebook;
import org.ceasefire.adjudication.Trial;
import org.ceasefire.adjudication.TriedRule;

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
        AtomicInteger done = new AtomicInteger();
        List<List<TriedRule>> tried = files.parallelStream().map(file -> {
            Path beside = ruleSet.resolve(file.replaceFirst("\\.drl$", ".examples.yaml"));
            List<TriedRule> rules = tried(file, run.files().stream().filter(each -> each.examples().equals(beside))
                    .flatMap(each -> each.outcomes().stream()).map(Outcome::example).toList(), rulebook);
            progress.accept(done.incrementAndGet());
            return rules;
        }).toList();
        return new Coverage(tried.stream().flatMap(List::stream).toList());
    }

    private static List<TriedRule> tried(String file, List<Example> examples, Rulebook rulebook) {
        Trial trial = new Trial(file, rulebook);
        Rulebook watched = rulebook.watched(trial::take);
        examples.forEach(example -> ExampleRun.failures(example, watched));
        return trial.results();
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

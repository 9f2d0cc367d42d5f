package org.ceasefire.simulator.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.ceasefire.simulator.comparison.Finding.Aspect;
import org.ceasefire.simulator.comparison.Kind.Change;
import org.ceasefire.simulator.comparison.Kind.Of;
import org.ceasefire.simulator.expect.Assessed;

/** Holds two runs of a scenario against each other: the old rules' and the new ones'. */
final class Differences {
    private final long seed;
    private final Judgement before;
    private final Judgement after;
    private final Pairs pairs;
    private final List<Difference> all = new ArrayList<>();

    private Differences(long seed, Judgement before, Judgement after) {
        this.seed = seed;
        this.before = before;
        this.after = after;
        this.pairs = Pairs.of(before, after);
    }

    /** @param seed that of both runs */
    static Compared between(long seed, Judgement before, Judgement after) {
        return new Differences(seed, before, after).compare();
    }

    private Compared compare() {
        int breaches = match(before.findings(), each -> pairs.after(each.incident()) + "/" + each.type(),
                after.findings(), each -> each.incident() + "/" + each.type(), this::breach);
        Map<String, String> cases = cases();
        int gates = match(before.passages(), each -> cases.get(each.caseFile().id()) + "/" + each.gate(),
                after.passages(), each -> each.caseFile().id() + "/" + each.gate(), this::gate);
        return new Compared(breaches, gates, expectations(), all);
    }

    /** Hands over each thing of the old run with its like of the new one, or null; then what is left of the new one. Says how many. */
    private static <T> int match(List<T> old, Function<T, String> keyAfter, List<T> now, Function<T, String> key, BiConsumer<T, T> take) {
        Map<String, T> rest = new LinkedHashMap<>();
        now.forEach(each -> rest.put(key.apply(each), each));
        old.forEach(each -> take.accept(each, rest.remove(keyAfter.apply(each))));
        rest.values().forEach(each -> take.accept(null, each));
        return old.size() + rest.size();
    }

    private void breach(Finding was, Finding is) {
        if (was == null) {
            add(Of.BREACH, Change.GAINED, is.type(), null, is.version(Aspect.OUTCOME));
        } else if (is == null) {
            add(Of.BREACH, Change.LOST, was.type(), was.version(Aspect.OUTCOME), null);
        } else {
            moved(Of.BREACH, is.type(), was.version(Aspect.OUTCOME), is.version(Aspect.OUTCOME));
            for (Aspect aspect : Aspect.values()) {
                if (!was.version(aspect).words().equals(is.version(aspect).words())) {
                    add(Of.BREACH, aspect.change(is.version(aspect)), is.type(), was.version(aspect), is.version(aspect));
                }
            }
        }
    }

    private void gate(Passage was, Passage is) {
        if (was == null) {
            add(Of.GATE, Change.GAINED, is.what(), null, is.version());
        } else if (is == null) {
            add(Of.GATE, Change.LOST, was.what(), was.version(), null);
        } else if (was.outcome() != is.outcome()) {
            add(Of.GATE, Change.DECIDED, is.what(), was.version(), is.version());
        } else {
            moved(Of.GATE, is.what(), was.version(), is.version());
        }
    }

    private void moved(Of of, String what, Version was, Version is) {
        if (!was.at().equals(is.at())) {
            add(of, is.at().isBefore(was.at()) ? Change.EARLIER : Change.LATER, what, was, is);
        }
    }

    private int expectations() {
        List<Assessed> old = before.expectations();
        List<Assessed> now = after.expectations();
        for (int i = 0; i < old.size(); i++) {
            boolean holds = now.get(i).result() == Assessed.Result.HELD;
            if (old.get(i).result() != now.get(i).result()) {
                add(Of.EXPECTATION, holds ? Change.HOLDS : Change.FAILS, now.get(i).expectation().words(), version(old.get(i)), version(now.get(i)));
            }
        }
        return old.size();
    }

    /** An expectation is not about one incident, and rests on no rule of its own. */
    private static Version version(Assessed assessed) {
        return new Version(null, "", null, assessed.result().word(), Set.of(), Set.of());
    }

    /** Cases are answers to the same if they are of one track and have an incident in common. */
    private Map<String, String> cases() {
        Map<String, String> cases = new HashMap<>();
        for (CaseFile old : before.cases()) {
            Set<String> incidents = new HashSet<>();
            old.incidents().forEach(incident -> incidents.add(pairs.after(incident)));
            after.cases().stream().filter(now -> old.isLike(now) && !cases.containsValue(now.id()))
                    .filter(now -> now.incidents().stream().anyMatch(incidents::contains)).findFirst()
                    .ifPresent(now -> cases.put(old.id(), now.id()));
        }
        return cases;
    }

    private void add(Of of, Change change, String what, Version was, Version is) {
        all.add(Difference.of(seed, of, change, what, was, is));
    }
}

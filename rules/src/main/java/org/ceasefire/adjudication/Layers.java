package org.ceasefire.adjudication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The kinds of conclusion form layers: no rule concludes what it matches, and no kind rests on itself through others, also not
 * through {@code not}. With a cycle the answer would hang on the order of files, or keep itself alive.
 */
final class Layers {
    private final Map<String, List<ParsedRule>> concluding = new TreeMap<>();
    private final List<RuleProblem> problems = new ArrayList<>();
    private final Map<String, Boolean> done = new TreeMap<>();

    private Layers(List<ParsedRule> rules) {
        for (ParsedRule rule : rules) {
            if (!rule.concludes().isEmpty()) {
                concluding.computeIfAbsent(rule.concludes(), kind -> new ArrayList<>()).add(rule);
            }
        }
    }

    /** A problem for each cycle, with its rules named. */
    static List<RuleProblem> problems(List<ParsedRule> rules) {
        Layers layers = new Layers(rules);
        layers.concluding.keySet().forEach(kind -> layers.visit(kind, new ArrayDeque<>()));
        return layers.problems;
    }

    private void visit(String kind, Deque<ParsedRule> path) {
        if (done.containsKey(kind)) {
            return;
        }
        for (ParsedRule rule : concluding.getOrDefault(kind, List.of())) {
            path.addLast(rule);
            for (ConditionWalk.Pattern pattern : rule.patterns()) {
                follow(pattern.type(), path);
            }
            path.removeLast();
        }
        done.put(kind, true);
    }

    private void follow(String matched, Deque<ParsedRule> path) {
        List<ParsedRule> cycle = new ArrayList<>(path);
        while (!cycle.isEmpty() && !cycle.get(0).concludes().equals(matched)) {
            cycle.remove(0);
        }
        if (cycle.isEmpty()) {
            visit(matched, path);
        } else {
            report(matched, cycle);
        }
    }

    private void report(String kind, List<ParsedRule> cycle) {
        List<String> names = cycle.stream().map(ParsedRule::name).toList();
        String what = cycle.size() == 1
                ? "Rule '%s' concludes %s, which it matches.".formatted(names.get(0), kind)
                : "Conclusions go in a circle: %s rests on itself through the rules %s.".formatted(kind, String.join(", ", names));
        problems.add(cycle.get(0).problem(cycle.get(0).name(), Lint.CIRCLE, what + " Maybe conclude a ground of another kind."));
    }
}

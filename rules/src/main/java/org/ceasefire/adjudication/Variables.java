package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.regex.Matcher;

import org.ceasefire.adjudication.ConditionWalk.Constraint;
import org.ceasefire.adjudication.ConditionWalk.Pattern;
import org.ceasefire.adjudication.ConditionWalk.Stretch;

/** Where the variables of a rule are bound, and whether they are bound where they are used. */
final class Variables {
    private static final java.util.regex.Pattern BINDING = java.util.regex.Pattern.compile("\\s*\\$?(\\w+)\\s*:(?!:)");
    private final ParsedRule rule;
    /** What is bound: outside of every not, exists and accumulate under 0, inside one under its number. */
    private final Map<Integer, Set<String>> bound = new TreeMap<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    private Variables(ParsedRule rule) {
        this.rule = rule;
    }

    /** Each variable that is used where nothing is bound to it, or is bound twice. */
    static List<RuleProblem> problems(ParsedRule rule) {
        Variables variables = new Variables(rule);
        rule.patterns().forEach(variables::pattern);
        Conclusion.of(rule.descr().getConsequence()).ifPresent(conclusion -> variables.uses(conclusion.arguments().words(), 0,
                new Stretch(rule.then(), rule.offset() + rule.text().length())));
        return variables.problems;
    }

    /** The variable that a constraint binds, with its $ even where that was forgotten; empty if it binds none. */
    static String binds(Constraint constraint) {
        Matcher matcher = BINDING.matcher(constraint.text());
        return matcher.lookingAt() ? "$" + matcher.group(1) : "";
    }

    /** A constraint without the variable that it binds. */
    static String asks(Constraint constraint) {
        Matcher binding = BINDING.matcher(constraint.text());
        return (binding.lookingAt() ? constraint.text().substring(binding.end()) : constraint.text()).strip();
    }

    private void pattern(Pattern pattern) {
        if (!pattern.name().isEmpty()) {
            bind(pattern.name(), pattern.group(), pattern.at());
        }
        for (Constraint constraint : pattern.asked()) {
            if (!binds(constraint).isEmpty()) {
                bind(binds(constraint), pattern.group(), constraint.at());
            }
        }
        for (Constraint constraint : pattern.asked()) {
            uses(new Expression(asks(constraint)).words(), pattern.inner(), constraint.at());
        }
    }

    private void bind(String variable, int group, Stretch at) {
        boolean before = known(variable, group);
        bound.computeIfAbsent(group, key -> new TreeSet<>()).add(variable);
        if (before) {
            problems.add(rule.problem(at, variable, Lint.BOUND_TWICE, "%s is bound already. Maybe compare with it: '== %s'."
                    .formatted(variable, variable)));
        }
    }

    private void uses(List<String> words, int group, Stretch at) {
        for (String word : new TreeSet<>(words)) {
            if (word.startsWith("$") && !known(word, group)) {
                problems.add(rule.problem(at, word, Lint.UNBOUND_VARIABLE, "%s is bound nowhere before%s".formatted(word, advice(word))));
            }
        }
    }

    private String advice(String word) {
        if (bound.values().stream().anyMatch(names -> names.contains(word))) {
            return ", only inside a not, exists or accumulate. Maybe bind it in a condition of its own.";
        }
        Set<String> all = new TreeSet<>();
        bound.values().forEach(all::addAll);
        String nearest = Nearest.to(word, all);
        return nearest.isEmpty() ? ". Maybe write '%s: field' in a condition above.".formatted(word)
                : ". Maybe '%s', or write '%s: field' in a condition above.".formatted(nearest, word);
    }

    private boolean known(String variable, int group) {
        return bound.getOrDefault(0, Set.of()).contains(variable) || bound.getOrDefault(group, Set.of()).contains(variable);
    }
}

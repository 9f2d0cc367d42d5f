package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.ceasefire.adjudication.ConditionWalk.Constraint;
import org.ceasefire.adjudication.ConditionWalk.Pattern;
import org.ceasefire.adjudication.ConditionWalk.Stretch;
import org.ceasefire.vocabulary.Ground;
import org.ceasefire.vocabulary.Policy;
import org.ceasefire.vocabulary.Stated;

/** What is worth a second look in a rule that may be used as it is. */
final class Warnings {
    /** Numbers that are logic and no threshold: none, one, the first. */
    private static final Set<String> LOGIC = Set.of("0", "1");
    private final ParsedRule rule;
    private final List<RuleProblem> problems = new ArrayList<>();

    private Warnings(ParsedRule rule) {
        this.rule = rule;
    }

    static List<RuleProblem> of(ParsedRule rule) {
        Warnings warnings = new Warnings(rule);
        warnings.metadata();
        warnings.numbers();
        warnings.variables();
        warnings.joins();
        rule.patterns().forEach(pattern -> warnings.problems.addAll(Bounds.problems(rule, pattern)));
        return warnings.problems;
    }

    /** Rules that resolve (the strongest ground decides) and rules that only count are no application of an article. */
    private void metadata() {
        Class<?> concludes = Vocabulary.type(rule.concludes());
        if (concludes != null && Ground.class.isAssignableFrom(concludes) && rule.metadata().isEmpty()) {
            problems.add(rule.problem(rule.name(), Lint.MISSING_METADATA, "Rule '%s' does not say what it applies. Maybe @article(\"...\") or @policy(\"...\") "
                    .formatted(rule.name()) + "below its name."));
        }
    }

    private void numbers() {
        for (Pattern pattern : rule.patterns()) {
            for (Constraint constraint : pattern.asked()) {
                numbers(new Expression(constraint.text()), constraint.at());
            }
        }
        Conclusion.of(rule.descr().getConsequence()).ifPresent(conclusion -> numbers(conclusion.arguments(), then()));
    }

    private void numbers(Expression expression, Stretch at) {
        for (String token : expression.tokens()) {
            if (Character.isDigit(token.charAt(0)) && !LOGIC.contains(token)) {
                problems.add(rule.problem(at, token, Lint.NUMBER_IN_RULE,
                        "%s is a threshold that no agreement or policy can change. Maybe take it from a field of one of them.".formatted(token)));
            }
        }
    }

    private void variables() {
        List<String> words = new ArrayList<>();
        rule.patterns().forEach(pattern -> pattern.asked().forEach(constraint -> words.addAll(new Expression(constraint.text()).words())));
        Conclusion.of(rule.descr().getConsequence()).ifPresent(conclusion -> words.addAll(conclusion.arguments().words()));
        for (Pattern pattern : rule.patterns()) {
            if (!pattern.name().isEmpty() && !words.contains(pattern.name())) {
                unused(pattern.name(), pattern.at());
            }
            for (Constraint constraint : pattern.asked()) {
                String variable = Variables.binds(constraint);
                if (!variable.isEmpty() && Collections.frequency(words, variable) == 1) {
                    unused(variable, constraint.at());
                }
            }
        }
    }

    private void unused(String variable, Stretch at) {
        problems.add(rule.problem(at, variable, Lint.UNUSED_VARIABLE, "%s is used nowhere. Maybe leave it out.".formatted(variable)));
    }

    private void joins() {
        boolean about = false;
        for (Pattern pattern : rule.patterns()) {
            if (!happening(pattern)) {
                continue;
            }
            if (about && !keyed(pattern)) {
                problems.add(rule.problem(pattern.at(), pattern.type(), Lint.JOIN_WITHOUT_KEY,
                        "%s shares no key with what stands above: every one of them meets every other. Maybe '%s == $...'.".formatted(
                                pattern.type(), key(pattern))));
            }
            about |= pattern.group() == 0;
        }
    }

    /** Whether a pattern is about one of many things that happen; the figures of agreement and policy are few, and the same for all. */
    private static boolean happening(Pattern pattern) {
        Class<?> type = Vocabulary.type(pattern.type());
        if (type == null || type == Policy.class || type.getSimpleName().endsWith("Terms")) {
            return false;
        }
        return !Stated.class.isAssignableFrom(type)
                || Arrays.stream(type.getRecordComponents()).anyMatch(component -> component.getType() == String.class);
    }

    private static String key(Pattern pattern) {
        return Arrays.stream(Vocabulary.type(pattern.type()).getRecordComponents()).filter(component -> component.getType() == String.class)
                .map(java.lang.reflect.RecordComponent::getName).findFirst().orElse("id");
    }

    /** Whether one of its fields equals a variable. */
    private static boolean keyed(Pattern pattern) {
        return pattern.asked().stream().flatMap(constraint -> Comparison.alternatives(Variables.asks(constraint)).stream())
                .flatMap(List::stream)
                .anyMatch(comparison -> comparison.operator().equals("==") && comparison.values().get(0).startsWith("$"));
    }

    private Stretch then() {
        return new Stretch(rule.then() + "then".length(), rule.offset() + rule.text().length());
    }
}

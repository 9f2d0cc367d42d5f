package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ceasefire.vocabulary.Ground;

/**
 * What a rule may say, checked before anything is compiled: this list is the barrier between a rule file and the machine.
 * A rule is conditions over the vocabulary and one conclusion; every word in it must be one of the vocabulary's.
 */
final class RuleCheck {
    private static final Pattern CONCLUSION = Pattern.compile("\\s*insertLogical\\(\\s*new\\s+(\\w+)\\s*\\(([^;{}]*)\\)\\s*\\)\\s*;\\s*", Pattern.DOTALL);
    private final ParsedRule rule;
    private final List<RuleProblem> problems = new ArrayList<>();

    private RuleCheck(ParsedRule rule) {
        this.rule = rule;
    }

    /** Everything in a rule that it may not say. */
    static List<RuleProblem> problems(ParsedRule rule, List<String> refusedConditions) {
        RuleCheck check = new RuleCheck(rule);
        refusedConditions.forEach(what -> check.refuse(what.split(" ")[0], "A condition may not use " + what + ".", "join on ids instead"));
        check.attributes();
        check.sentence();
        rule.patterns().forEach(check::pattern);
        check.consequence();
        return check.problems;
    }

    /** The type that a consequence concludes; empty if it is anything but one conclusion. */
    static Optional<String> conclusion(String consequence) {
        Matcher matcher = CONCLUSION.matcher(consequence);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private void attributes() {
        for (String attribute : rule.descr().getAttributes().keySet()) {
            refuse(attribute, "A rule may not have the attribute '%s'.".formatted(attribute), "the order of rules must not matter");
        }
        if (rule.descr().hasParent() || !rule.descr().getNamedConsequences().isEmpty() || rule.descr().isQuery()) {
            refuse("extends", "A rule may not extend another, have named consequences or be a query.", "write its conditions out");
        }
    }

    private void sentence() {
        if (rule.source().sentenceAbove(rule.name()).isEmpty()) {
            refuse(rule.name(), "Rule '%s' has no sentence above it.".formatted(rule.name()), "say in one comment line when it concludes what");
        }
    }

    private void pattern(ConditionWalk.Pattern pattern) {
        Class<?> type = Vocabulary.type(pattern.type());
        if (type == null && !pattern.type().isEmpty()) {
            refuse(pattern.type(), "There is no fact '%s'.".formatted(pattern.type()), "'" + Nearest.to(pattern.type(), names()) + "'");
            return;
        }
        for (String constraint : pattern.constraints()) {
            words(constraint);
            if (type != null) {
                leadingField(type, constraint);
            }
        }
    }

    private void leadingField(Class<?> type, String constraint) {
        String condition = constraint.replaceFirst("^\\s*\\$\\w+\\s*:", "");
        List<String> words = Source.words(condition);
        String first = words.isEmpty() ? "" : words.get(0);
        if (!first.isEmpty() && !first.startsWith("$") && !Vocabulary.members(type).contains(first)) {
            String nearest = Nearest.to(first, Vocabulary.members(type));
            refuse(first, "%s has no '%s'.".formatted(type.getSimpleName(), first), "'" + nearest + "'");
        }
    }

    private void consequence() {
        String text = rule.descr().getConsequence().toString();
        Matcher matcher = CONCLUSION.matcher(text);
        if (!matcher.matches()) {
            refuse("then", "The consequence of rule '%s' is not one conclusion.".formatted(rule.name()),
                    "write: insertLogical(new BreachGround(...)); and nothing else");
            return;
        }
        Class<?> type = Vocabulary.type(matcher.group(1));
        if (type == null || !Vocabulary.concluded(type)) {
            refuse("then", "A rule may not conclude '%s'.".formatted(matcher.group(1)), "conclude a ground or a verdict of the vocabulary");
            return;
        }
        words(matcher.group(2));
        if (Ground.class.isAssignableFrom(type) && !matcher.group(2).contains('"' + rule.name() + '"')) {
            refuse("then", "The conclusion of rule '%s' does not name its rule.".formatted(rule.name()), "put \"%s\" into it".formatted(rule.name()));
        }
    }

    private void words(String expression) {
        if (expression.contains("\\")) {
            refuse("\\", "A rule may not hold a backslash.", "write the character itself");
        }
        for (String word : Source.words(expression)) {
            if (!word.startsWith("$") && !Vocabulary.allowed().contains(word)) {
                refuse(word, "A rule may not use '%s'.".formatted(word), "'" + Nearest.to(word, Vocabulary.allowed()) + "'");
            }
        }
    }

    private static List<String> names() {
        return Vocabulary.types().stream().map(Class::getSimpleName).toList();
    }

    private void refuse(String at, String what, String advice) {
        problems.add(rule.problem(at, what + " Maybe " + advice + "."));
    }
}

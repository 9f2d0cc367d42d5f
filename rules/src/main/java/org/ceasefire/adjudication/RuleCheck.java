package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.ceasefire.vocabulary.Ground;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * What a rule may say, checked before anything is compiled: this list is the barrier between a rule file and the machine.
 * A rule is conditions over the vocabulary and one conclusion; every word in it must be one of the vocabulary's.
 */
final class RuleCheck {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]*");
    private static final Set<String> METADATA = Set.of("article", "policy");
    private final ParsedRule rule;
    private final List<RuleProblem> problems = new ArrayList<>();

    private RuleCheck(ParsedRule rule) {
        this.rule = rule;
    }

    /** Everything in a rule that it may not say. */
    static List<RuleProblem> problems(ParsedRule rule, List<ConditionWalk.Refused> refusedConditions) {
        RuleCheck check = new RuleCheck(rule);
        check.name();
        check.attributes();
        check.metadata();
        check.sentence();
        refusedConditions.forEach(each -> check.refuse(each.keyword(), "A condition may not use %s.".formatted(each.what()), each.advice()));
        rule.patterns().forEach(check::pattern);
        check.single();
        check.consequence();
        return check.problems;
    }

    private void name() {
        if (!NAME.matcher(rule.name()).matches()) {
            refuse("rule", "The name of a rule is made of letters, digits, spaces and - . _ alone.", "use words joined by hyphens");
        }
    }

    private void attributes() {
        for (String attribute : rule.descr().getAttributes().keySet()) {
            refuse(attribute, "A rule may not have the attribute '%s'.".formatted(attribute), "leave it out: the order of rules must not matter");
        }
        if (rule.descr().hasParent()) {
            refuse("extends", "A rule may not extend another.", "write its conditions out");
        }
        if (!rule.descr().getNamedConsequences().isEmpty()) {
            refuse("do", "A rule may not have named consequences.", "write a rule for each");
        }
        if (rule.descr().isQuery()) {
            refuse("query", "A rule file may not hold a query.", "write a rule that concludes what it finds");
        }
    }

    private void metadata() {
        for (String name : rule.descr().getAnnotationNames()) {
            Object value = rule.descr().getAnnotation(name).getSingleValue();
            boolean plain = value != null && value.toString().matches("\"[^\"\\\\\\r\\n]*\"");
            if (!METADATA.contains(name) || !plain) {
                refuse("@" + name, "A rule may not say '@%s' like this.".formatted(name), "@article(\"its id\") or @policy(\"its field\")");
            }
        }
    }

    private void sentence() {
        if (rule.source().sentenceAbove(rule.offset()).isEmpty()) {
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
            if (type != null) {
                leadingField(type, constraint);
            }
            words(new Expression(constraint));
        }
    }

    private void leadingField(Class<?> type, String constraint) {
        List<String> words = new Expression(constraint.replaceFirst("^\\s*\\$\\w+\\s*:", "")).words();
        String first = words.isEmpty() ? "" : words.get(0);
        if (!first.isEmpty() && !first.startsWith("$") && !Vocabulary.members(type).contains(first)) {
            String nearest = Nearest.to(first, Vocabulary.members(type));
            refuse(first, "%s has no '%s'.".formatted(type.getSimpleName(), first), "'" + nearest + "'");
        }
    }

    /** The engine keeps each match of a rule of one condition that has ended, with its fact, for as long as the session lives (10.2.0). */
    private void single() {
        List<? extends BaseDescr> conditions = rule.descr().getLhs().getDescrs();
        if (conditions.size() == 1 && conditions.get(0) instanceof PatternDescr) {
            refuse("when", "A rule of one condition fills the memory: the engine keeps its past matches.", "write eval(true) below the condition");
        }
    }

    private void consequence() {
        Optional<Conclusion> conclusion = Conclusion.of(rule.descr().getConsequence());
        if (conclusion.isEmpty()) {
            refuse("then", "The consequence of rule '%s' is not one conclusion.".formatted(rule.name()),
                    "write: insertLogical(new BreachGround(...)); and nothing else");
            return;
        }
        Class<?> type = Vocabulary.type(conclusion.get().type());
        if (type == null || !Vocabulary.concluded(type)) {
            refuse(conclusion.get().type(), "A rule may not conclude '%s'.".formatted(conclusion.get().type()),
                    "conclude a ground or a verdict of the vocabulary");
            return;
        }
        words(conclusion.get().arguments());
        if (Ground.class.isAssignableFrom(type) && !conclusion.get().names(rule.name(), type)) {
            refuse("then", "The conclusion of rule '%s' does not name its rule.".formatted(rule.name()),
                    "put \"%s\" where %s has its rule".formatted(rule.name(), type.getSimpleName()));
        }
    }

    private void words(Expression expression) {
        if (!expression.foreign().isEmpty()) {
            refuse(expression.foreign(), "A rule may not hold '%s' here.".formatted(expression.foreign()),
                    "write it plainly, and comments above the rule");
        }
        for (String word : expression.words()) {
            if (!word.startsWith("$") && !Vocabulary.allowed().contains(word)) {
                refuse(word, "A rule may not use '%s'.".formatted(word), "'" + Nearest.to(word, Vocabulary.allowed()) + "'");
            }
        }
    }

    private static List<String> names() {
        return Vocabulary.types().stream().map(Class::getSimpleName).toList();
    }

    /** Refuses what stands at a place, for its first reason only. */
    private void refuse(String at, String what, String advice) {
        RuleProblem problem = rule.problem(at, what + " Maybe " + advice + ".");
        if (problems.stream().noneMatch(problem::samePlace)) {
            problems.add(problem);
        }
    }
}

package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.ceasefire.adjudication.ConditionWalk.Constraint;
import org.ceasefire.adjudication.ConditionWalk.Stretch;
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
        refusedConditions.forEach(check::condition);
        rule.patterns().forEach(check::pattern);
        check.single();
        check.consequence();
        Variables.problems(rule).forEach(check::add);
        Types.problems(rule).forEach(check::add);
        return check.problems;
    }

    private void name() {
        if (!NAME.matcher(rule.name()).matches()) {
            refuse("rule", Lint.RULE_NAME, "The name of a rule is made of letters, digits, spaces and - . _ alone.", "use words joined by hyphens");
        }
    }

    private void attributes() {
        for (String attribute : rule.descr().getAttributes().keySet()) {
            refuse(attribute, Lint.RULE_ATTRIBUTE, "A rule may not have the attribute '%s'.".formatted(attribute),
                    "leave it out: the order of rules must not matter");
        }
        if (rule.descr().hasParent()) {
            refuse("extends", Lint.RULE_ATTRIBUTE, "A rule may not extend another.", "write its conditions out");
        }
        if (!rule.descr().getNamedConsequences().isEmpty()) {
            refuse("do", Lint.RULE_ATTRIBUTE, "A rule may not have named consequences.", "write a rule for each");
        }
        if (rule.descr().isQuery()) {
            refuse("query", Lint.OUTSIDE_A_RULE, "A rule file may not hold a query.", "write a rule that concludes what it finds");
        }
    }

    private void metadata() {
        for (String name : rule.descr().getAnnotationNames()) {
            Object value = rule.descr().getAnnotation(name).getSingleValue();
            boolean plain = value != null && value.toString().matches("\"[^\"\\\\\\r\\n]*\"");
            if (!METADATA.contains(name) || !plain) {
                refuse("@" + name, Lint.METADATA_FORM, "A rule may not say '@%s' like this.".formatted(name),
                        "@article(\"its id\") or @policy(\"its field\")");
            }
        }
    }

    private void sentence() {
        if (rule.source().sentenceAbove(rule.offset()).isEmpty()) {
            refuse(rule.name(), Lint.MISSING_SENTENCE, "Rule '%s' has no sentence above it.".formatted(rule.name()),
                    "say in one comment line when it concludes what");
        }
    }

    private void condition(ConditionWalk.Refused each) {
        boolean sign = each.keyword().equals("or") && rule.source().find(each.at().from(), each.at().to(), "or").isEmpty();
        refuse(each.at(), sign ? "||" : each.keyword(), Lint.FORBIDDEN_CONDITION, "A condition may not use %s.".formatted(each.what()), each.advice());
    }

    private void pattern(ConditionWalk.Pattern pattern) {
        Class<?> type = Vocabulary.type(pattern.type());
        if (type == null && !pattern.type().isEmpty()) {
            refuse(pattern.at(), pattern.type(), Lint.UNKNOWN_FACT, "There is no fact '%s'.".formatted(pattern.type()),
                    "'" + Nearest.to(pattern.type(), names()) + "'");
            return;
        }
        for (Constraint constraint : pattern.asked()) {
            if (type != null) {
                leadingField(type, constraint);
            }
            words(new Expression(constraint.text()), constraint.at());
        }
    }

    private void leadingField(Class<?> type, Constraint constraint) {
        if (constraint.text().matches("\\s*[A-Za-z]\\w*\\s*:.*")) {
            refuse(constraint.at(), "", Lint.FORBIDDEN_WORD, "The name of a variable begins with $.", "'$" + constraint.text().strip() + "'");
            return;
        }
        List<String> words = new Expression(constraint.text().replaceFirst("^\\s*\\$\\w+\\s*:", "")).words();
        String first = words.isEmpty() ? "" : words.get(0);
        if (!first.isEmpty() && !first.startsWith("$") && !Vocabulary.members(type).contains(first)) {
            refuse(constraint.at(), first, Lint.UNKNOWN_FIELD, "%s has no '%s'.".formatted(type.getSimpleName(), first),
                    "'" + Nearest.to(first, Vocabulary.members(type)) + "'");
        }
    }

    /** The engine keeps each match of a rule of one condition that has ended, with its fact, for as long as the session lives (10.2.0). */
    private void single() {
        List<? extends BaseDescr> conditions = rule.descr().getLhs().getDescrs();
        if (conditions.size() == 1 && conditions.get(0) instanceof PatternDescr) {
            refuse("when", Lint.SINGLE_CONDITION, "A rule of one condition fills the memory: the engine keeps its past matches.",
                    "write eval(true) below the condition");
        }
    }

    private void consequence() {
        Optional<Conclusion> conclusion = Conclusion.of(rule.descr().getConsequence());
        if (conclusion.isEmpty()) {
            NoConclusion.Fault fault = NoConclusion.in(rule);
            refuse(new Stretch(fault.at(), fault.at()), "", Lint.NOT_A_CONCLUSION,
                    "The consequence of rule '%s' is not one conclusion: %s.".formatted(rule.name(), fault.what()), fault.advice());
            return;
        }
        Stretch then = new Stretch(rule.then() + "then".length(), rule.offset() + rule.text().length());
        Class<?> type = Vocabulary.type(conclusion.get().type());
        if (type == null || !Vocabulary.concluded(type)) {
            refuse(then, conclusion.get().type(), Lint.NOT_CONCLUDABLE, "A rule may not conclude '%s'.".formatted(conclusion.get().type()), nearest(type,
                    conclusion.get().type()));
            return;
        }
        words(conclusion.get().arguments(), then);
        if (Ground.class.isAssignableFrom(type) && !conclusion.get().names(rule.name(), type)) {
            unnamed(conclusion.get(), type, then);
        }
    }

    private static String nearest(Class<?> type, String written) {
        List<String> all = Vocabulary.types().stream().filter(Vocabulary::concluded).map(Class::getSimpleName).toList();
        return type == null ? "'%s': conclude a ground or a verdict of the vocabulary".formatted(Nearest.to(written, all))
                : "conclude a ground or a verdict of the vocabulary: '%s' is stated by the run".formatted(written);
    }

    private void unnamed(Conclusion conclusion, Class<?> type, Stretch then) {
        String said = conclusion.argument("rule", type);
        refuse(then, said.startsWith("\"") ? said : conclusion.type(), Lint.UNNAMED_RULE,
                "The conclusion of rule '%s' does not name its rule.".formatted(rule.name()),
                "put \"%s\" where %s has its rule".formatted(rule.name(), type.getSimpleName()));
    }

    private void words(Expression expression, Stretch at) {
        if (!expression.foreign().isEmpty()) {
            refuse(at, expression.foreign(), Lint.FORBIDDEN_TEXT, "A rule may not hold '%s' here.".formatted(expression.foreign()),
                    "write it plainly, and comments above the rule");
        }
        for (String word : expression.words()) {
            if (!word.startsWith("$") && !Vocabulary.allowed().contains(word)) {
                boolean variable = rule.source().find(rule.offset(), rule.offset() + rule.text().length(), "$" + word).isPresent();
                refuse(at, word, Lint.FORBIDDEN_WORD, "A rule may not use '%s'.".formatted(word),
                        "'" + (variable ? "$" + word : Nearest.to(word, Vocabulary.allowed())) + "'");
            }
        }
        choices(expression.tokens(), at);
    }

    private void choices(List<String> tokens, Stretch at) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Class<?> type = Vocabulary.type(tokens.get(i));
            String choice = tokens.get(i + 2);
            if (type != null && tokens.get(i + 1).equals(".") && !Vocabulary.choices(type).isEmpty() && !Vocabulary.choices(type).contains(choice)) {
                refuse(at, choice, Lint.UNKNOWN_CHOICE, "%s has no '%s'.".formatted(type.getSimpleName(), choice),
                        "'" + Nearest.to(choice, Vocabulary.choices(type)) + "'");
            }
        }
    }

    private static List<String> names() {
        return Vocabulary.types().stream().map(Class::getSimpleName).toList();
    }

    private void refuse(String at, Lint lint, String what, String advice) {
        refuse(new Stretch(rule.offset(), rule.offset() + rule.text().length()), at, lint, what, advice);
    }

    private void refuse(Stretch stretch, String at, Lint lint, String what, String advice) {
        add(rule.problem(stretch, at, lint, what + " Maybe " + advice + "."));
    }

    /** What stands at a place is refused for its first reason only. */
    private void add(RuleProblem problem) {
        if (problems.stream().noneMatch(problem::samePlace)) {
            problems.add(problem);
        }
    }
}

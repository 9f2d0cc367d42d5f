package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ceasefire.adjudication.ConditionWalk.Constraint;

/**
 * Finds the rules of a file that the engine's compiler complains about. Its own messages name a class that it has generated, or nothing, and
 * some are exceptions; so each rule is compiled alone, and what is quoted from it is looked for in it.
 */
final class Culprits {
    private static final Pattern WORD = Pattern.compile("\\$?[A-Za-z_]\\w*");
    private static final Pattern METHOD = Pattern.compile("Method (\\w+) on class [\\w.]*?(\\w+) with arguments \\[(.*)\\] is missing");
    private static final Pattern BOOLEAN = Pattern.compile("Predicate '(.*)' must be a Boolean expression");
    private static final Pattern NOT_VISIBLE = Pattern.compile("The field (\\w+)\\.(\\w+) is not visible");
    private static final Pattern TYPES = Pattern.compile("Comparison operation requires compatible types. Found (.*) and (.*)");

    private Culprits() {}

    /**
     * A problem for each rule that does not compile.
     *
     * @param complaints what the compiler says about a rule by itself
     * @param saying what it said about all of them
     */
    static List<RuleProblem> find(RuleFile file, Function<ParsedRule, List<String>> complaints, List<ParsedRule> rules, String saying) {
        List<RuleProblem> found = new ArrayList<>();
        for (ParsedRule rule : rules) {
            complaints.apply(rule).stream().findFirst().ifPresent(first -> found.add(problem(first, rule)));
        }
        return found.isEmpty() ? List.of(new RuleProblem(file.name(), 0, 0, Lint.DOES_NOT_COMPILE, words(saying))) : found;
    }

    /** What the compiler says about a rule by itself, at the place it is about. */
    static RuleProblem problem(String complaint, ParsedRule rule) {
        Lint lint = complaint.contains("ConstraintType") || TYPES.matcher(complaint).find() ? Lint.WRONG_TYPES : Lint.DOES_NOT_COMPILE;
        for (ConditionWalk.Pattern pattern : rule.patterns()) {
            for (Constraint constraint : pattern.asked()) {
                if (bare(complaint).contains(bare(Variables.asks(constraint))) && Variables.asks(constraint).length() > 2) {
                    return rule.problem(constraint.at(), place(complaint, constraint.text(), ""), lint, words(complaint));
                }
            }
        }
        return rule.problem(place(complaint, rule.text(), rule.name()), lint, words(complaint));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String words(String complaint) {
        Matcher method = METHOD.matcher(complaint);
        if (method.find()) {
            return "%s of %s does not take %s. Maybe it takes something else, or nothing.".formatted(method.group(1), method.group(2), simple(method.group(3)));
        }
        Matcher predicate = BOOLEAN.matcher(complaint);
        if (predicate.find()) {
            return "'%s' is neither true nor false. Maybe compare it with something, on each side of '||'.".formatted(predicate.group(1));
        }
        Matcher field = NOT_VISIBLE.matcher(complaint);
        if (field.find()) {
            return "A conclusion asks %s for its '%2$s' with parentheses. Maybe '.%2$s()'.".formatted(field.group(1), field.group(2));
        }
        Matcher types = TYPES.matcher(complaint);
        if (types.find()) {
            return "Values of different types are compared: %s with %s. Maybe one of them is another field.".formatted(simple(types.group(1)),
                    simple(types.group(2)));
        }
        String what = complaint.contains("ConstraintType") ? "Values of different types are compared" : complaint;
        return "The rule does not compile: %s. Maybe a name is misspelt or a type does not fit.".formatted(what);
    }

    private static String simple(String types) {
        return types.isEmpty() ? "nothing" : types.replace("class ", "").replaceAll("\\b[a-z]\\w*\\.", "");
    }

    /** The word of a text that the complaint is about: one that is not of the vocabulary, or else one of its types, or a method. */
    private static String place(String complaint, String text, String otherwise) {
        Matcher method = METHOD.matcher(complaint);
        if (method.find()) {
            return method.group(1);
        }
        List<String> written = WORD.matcher(text).results().map(MatchResult::group).toList();
        List<String> said = WORD.matcher(complaint).results().map(MatchResult::group).filter(written::contains).toList();
        return said.stream().filter(word -> !Vocabulary.allowed().contains(word)).findFirst()
                .or(() -> said.stream().filter(word -> Vocabulary.type(word) != null).findFirst())
                .orElse(otherwise);
    }
}

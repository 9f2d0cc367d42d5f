package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the rules of a file that the engine's compiler complains about. Its own messages name a class that it has generated, or nothing, and
 * some are exceptions; so each rule is compiled alone.
 */
final class Culprits {
    private static final Pattern WORD = Pattern.compile("\\$?[A-Za-z_]\\w*");

    private Culprits() {}

    /**
     * A problem for each rule that does not compile.
     *
     * @param complaints what the compiler says about a rule by itself
     * @param saying what it said about all of them
     */
    static List<RuleProblem> find(Function<ParsedRule, List<String>> complaints, List<ParsedRule> rules, String saying) {
        List<RuleProblem> found = new ArrayList<>();
        for (ParsedRule rule : rules) {
            complaints.apply(rule).stream().findFirst().ifPresent(first -> found.add(rule.problem(place(first, rule), words(first))));
        }
        return found.isEmpty() ? List.of(new RuleProblem(rules.get(0).file().name(), 0, 0, words(saying))) : found;
    }

    private static String words(String complaint) {
        String what = complaint.contains("ConstraintType") ? "Values of different types are compared" : complaint;
        return "The rule does not compile: %s. Maybe a name is misspelt or a type does not fit.".formatted(what);
    }

    /** The word of the rule that the complaint is about: one that is not of the vocabulary, or else one of its types. */
    private static String place(String complaint, ParsedRule rule) {
        List<String> written = WORD.matcher(rule.text()).results().map(MatchResult::group).toList();
        List<String> said = WORD.matcher(complaint).results().map(MatchResult::group).filter(written::contains).toList();
        return said.stream().filter(word -> !Vocabulary.allowed().contains(word)).findFirst()
                .or(() -> said.stream().filter(word -> Vocabulary.type(word) != null).findFirst())
                .orElse(rule.name());
    }
}

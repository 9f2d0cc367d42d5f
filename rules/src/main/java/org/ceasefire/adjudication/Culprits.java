package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the rules that the engine's compiler complains about. Its own messages name a class that it has generated, or nothing, and some
 * are exceptions; so the rules are compiled by halves until one alone is left. Costs seconds, and only when there is something wrong.
 */
final class Culprits {
    private static final Pattern WORD = Pattern.compile("\\$?[A-Za-z_]\\w*");
    /** Enough to begin with: each takes about a dozen compilations to find. */
    private static final int MOST = 5;

    private final Function<List<ParsedRule>, List<String>> complaints;
    private final List<RuleProblem> found = new ArrayList<>();

    private Culprits(Function<List<ParsedRule>, List<String>> complaints) {
        this.complaints = complaints;
    }

    /**
     * A problem for each rule that does not compile.
     *
     * @param complaints what the compiler says about some rules by themselves
     * @param saying what it said about all of them
     */
    static List<RuleProblem> find(Function<List<ParsedRule>, List<String>> complaints, List<ParsedRule> rules, List<String> saying) {
        Culprits culprits = new Culprits(complaints);
        culprits.search(rules, saying);
        if (culprits.found.isEmpty()) {
            culprits.found.add(new RuleProblem("rules", 0, 0, words(saying.get(0))));
        }
        return culprits.found;
    }

    private void search(List<ParsedRule> rules, List<String> saying) {
        if (saying.isEmpty() || found.size() >= MOST) {
            return;
        }
        if (rules.size() == 1) {
            found.add(rules.get(0).problem(place(saying.get(0), rules.get(0)), words(saying.get(0))));
            return;
        }
        int half = rules.size() / 2;
        for (List<ParsedRule> part : List.of(rules.subList(0, half), rules.subList(half, rules.size()))) {
            search(part, complaints.apply(part));
        }
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

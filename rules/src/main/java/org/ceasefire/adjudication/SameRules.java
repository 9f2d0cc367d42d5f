package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rules that say the same: the same conditions in the same order and the same conclusion, whatever their variables are called. */
final class SameRules {
    private SameRules() {}

    /** A problem for each rule that says what one before it says. */
    static List<RuleProblem> problems(List<ParsedRule> rules) {
        Map<String, ParsedRule> seen = new LinkedHashMap<>();
        List<RuleProblem> problems = new ArrayList<>();
        for (ParsedRule rule : rules) {
            ParsedRule before = seen.putIfAbsent(said(rule), rule);
            if (before != null) {
                problems.add(rule.problem(rule.name(), Lint.SAME_RULE, "Rule '%s' says what '%s' in %s says. Maybe leave one of them out."
                        .formatted(rule.name(), before.name(), before.file().name())));
            }
        }
        return problems;
    }

    private static String said(ParsedRule rule) {
        String written = rule.file().text().substring(rule.offset() + rule.text().indexOf("when"), rule.offset() + rule.text().length());
        Map<String, String> variables = new TreeMap<>();
        StringBuilder said = new StringBuilder();
        for (String token : new Tokens(written.replaceAll("(?m)//.*$", "").replace('"' + rule.name() + '"', "\"\"")).all()) {
            said.append(token.startsWith("$") ? variables.computeIfAbsent(token, name -> "$" + variables.size()) : token).append(' ');
        }
        return said.toString();
    }

    /** A text cut at everything that is no word. */
    private record Tokens(String text) {
        List<String> all() {
            return List.of(text.strip().split("(?<=[^\\w$])|(?=[^\\w$])")).stream().filter(token -> !token.isBlank()).toList();
        }
    }
}

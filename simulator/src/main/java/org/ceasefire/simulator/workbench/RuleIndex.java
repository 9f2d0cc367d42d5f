package org.ceasefire.simulator.workbench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ceasefire.adjudication.Rulebook;

/** The rules of a set with their sentences, by file, as a table of Markdown. */
public final class RuleIndex {
    private RuleIndex() {}

    /** Links are below {@code drl/}, as seen from the README of the rules. */
    public static String of(Rulebook rulebook) {
        Map<String, List<Rulebook.Rule>> files = rulebook.rules().stream()
                .sorted(Comparator.comparing(Rulebook.Rule::file).thenComparing(Rulebook.Rule::line))
                .collect(Collectors.groupingBy(Rulebook.Rule::file, LinkedHashMap::new, Collectors.toList()));
        StringBuilder index = new StringBuilder("\n| file | rules |\n|---|---|\n");
        files.forEach((file, rules) -> index.append("| [%s](drl/%s) | %s |\n".formatted(file, file,
                rules.stream().map(rule -> "`%s`: %s".formatted(rule.id(), rule.sentence())).collect(Collectors.joining("<br>")))));
        return index.toString();
    }
}

package org.ceasefire.simulator.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ceasefire.adjudication.RuleFile;
import org.ceasefire.simulator.ledger.Entry;

/** The rules of a run: how each is cited, and what words its conditions use. */
final class RuleTexts {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

    private final Map<String, Entry.Rule> rules = new HashMap<>();
    private final Map<String, List<String>> files = new HashMap<>();

    RuleTexts(List<Entry.Rule> entries, List<RuleFile> files) {
        entries.forEach(rule -> rules.put(rule.id(), rule));
        files.forEach(file -> this.files.put(file.name(), file.text().lines().toList()));
    }

    Step.Cited cited(String id) {
        Entry.Rule rule = rules.get(id);
        return rule == null ? new Step.Cited(id, "not in the rule set", "", "")
                : new Step.Cited(id, rule.file() + ":" + rule.line(), given(rule.sentence()), given(rule.article()));
    }

    /** The words between {@code rule} and {@code then}; empty if its file is not there. */
    Set<String> words(String id) {
        Entry.Rule rule = rules.get(id);
        List<String> lines = rule == null ? List.of() : files.getOrDefault(rule.file(), List.of());
        return lines.stream().skip(rule == null ? 0 : rule.line()).takeWhile(line -> !line.strip().equals("then"))
                .flatMap(line -> WORD.matcher(line).results()).map(found -> found.group()).collect(Collectors.toSet());
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }
}

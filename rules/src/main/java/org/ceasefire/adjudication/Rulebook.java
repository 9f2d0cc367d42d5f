package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSessionConfiguration;

/** A rule set, checked and compiled. One rulebook serves any number of runs, at the same time too. */
public final class Rulebook {
    private final String digest;
    private final List<Rule> rules;
    private final List<ParsedRule> parsed;
    private final CompiledRules kept;
    private final KieBase base;
    private final Optional<Consumer<List<Object>>> watcher;
    private final KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();

    /**
     * A rule as people read it.
     *
     * @param id its name
     * @param file where it stands, inside the rule set
     * @param line at which line
     * @param sentence the sentence above it
     * @param metadata {@code article} or {@code policy}: what of the agreement or of the policy it applies
     * @param text it as written, from {@code rule} to {@code end}
     */
    public record Rule(String id, String file, int line, String sentence, Map<String, String> metadata, String text) {}

    private Rulebook(String digest, List<ParsedRule> parsed, CompiledRules kept, KieBase base, Optional<Consumer<List<Object>>> watcher) {
        this.digest = digest;
        this.rules = describe(parsed);
        this.parsed = List.copyOf(parsed);
        this.kept = kept;
        this.base = base;
        this.watcher = watcher;
    }

    /**
     * Checks and compiles a rule set, one at a time: the engine keeps one repository for all. What the set means does not depend on the order
     * of the files.
     *
     * @param kept where compiled rules are kept
     * @throws BadRules with everything that is wrong with it
     */
    public static synchronized Rulebook load(List<RuleFile> files, CompiledRules kept) {
        List<ParsedRule> parsed = RuleParser.parse(files);
        Map<RuleFile, List<ParsedRule>> byFile = parsed.stream().collect(Collectors.groupingBy(ParsedRule::file, LinkedHashMap::new, Collectors.toList()));
        return new Rulebook(Digest.of(files), parsed, kept, Compiler.base(kept.of(byFile)), Optional.empty());
    }

    private static List<Rule> describe(List<ParsedRule> parsed) {
        List<Rule> rules = new ArrayList<>();
        for (ParsedRule rule : parsed) {
            rules.add(new Rule(rule.name(), rule.file().name(), rule.source().lineOf(rule.offset()),
                    rule.source().sentenceAbove(rule.offset()), rule.metadata(), rule.text()));
        }
        rules.sort(Comparator.comparing(Rule::id));
        return List.copyOf(rules);
    }

    /** SHA-256 over names and texts of its files, in order of name. */
    public String digest() {
        return digest;
    }

    /** Its rules, in order of id. */
    public List<Rule> rules() {
        return rules;
    }

    /** Its rules as parsed. */
    List<ParsedRule> parsed() {
        return parsed;
    }

    /** Where what is compiled of it is kept. */
    CompiledRules kept() {
        return kept;
    }

    /** The same rules; a court of them tells after each judgement all that it then holds, stated and concluded, in no order. */
    public Rulebook watched(Consumer<List<Object>> watching) {
        return new Rulebook(digest, parsed, kept, base, Optional.of(watching));
    }

    /** A fresh court, to which nothing has been stated yet. */
    public Adjudicator open() {
        return open(Adjudicator.FIRINGS);
    }

    /** The same, with another bound on how often rules may fire in one judgement. */
    Adjudicator open(int bound) {
        return new Adjudicator(base.newKieSession(configuration, null), bound, watcher);
    }
}

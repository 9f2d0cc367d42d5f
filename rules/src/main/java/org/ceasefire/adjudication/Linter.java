package org.ceasefire.adjudication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says everything about a rule set that is wrong or worth a second look. */
public final class Linter {
    /**
     * What was found.
     *
     * @param files how many files were read
     * @param rules how many rules were checked
     * @param problems in order of file and line
     */
    public record Linted(int files, int rules, List<RuleProblem> problems) {

        /** How many of the problems are of a severity. */
        public long count(Lint.Severity severity) {
            return problems.stream().filter(problem -> problem.lint().severity() == severity).count();
        }
    }

    private Linter() {}

    /**
     * Checks a rule set. A file with an error does not keep the others from being checked.
     *
     * @param kept where compiled rules are kept
     * @param asked of which files something is to be said, by their names; all are checked
     */
    public static Linted lint(List<RuleFile> files, CompiledRules kept, Predicate<String> asked) {
        RuleParser.Read read = RuleParser.read(files);
        List<RuleProblem> problems = new ArrayList<>(read.problems());
        problems.addAll(uncompilable(read, kept));
        read.rules().forEach(rule -> problems.addAll(Warnings.of(rule)));
        problems.addAll(SameRules.problems(read.rules()));
        return new Linted((int) files.stream().filter(file -> asked.test(file.name())).count(),
                (int) read.rules().stream().filter(rule -> asked.test(rule.file().name())).count(),
                Allowances.left(read.rules(), problems).stream().filter(problem -> asked.test(problem.file())).distinct().sorted().toList());
    }

    /** What only the engine's compiler finds, in files and rules that are right as far as could be checked before. */
    private static List<RuleProblem> uncompilable(RuleParser.Read read, CompiledRules kept) {
        Map<RuleFile, List<ParsedRule>> sound = read.rules().stream()
                .filter(rule -> read.problems().stream().noneMatch(problem -> problem.file().equals(rule.file().name())))
                .collect(Collectors.groupingBy(ParsedRule::file, LinkedHashMap::new, Collectors.toList()));
        synchronized (Rulebook.class) {
            List<RuleProblem> found = new ArrayList<>();
            try {
                kept.of(sound);
            } catch (BadRules bad) {
                found.addAll(bad.problems());
            }
            read.rules().stream().filter(rule -> !sound.containsKey(rule.file()) && read.problems().stream().noneMatch(rule::holds))
                    .forEach(rule -> new Compiler().problem(rule).ifPresent(found::add));
            return found;
        }
    }
}
